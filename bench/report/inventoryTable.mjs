import { formatNumber, table } from './table.mjs';

/** The beginning of each metric of the inventory. */
export const INVENTORY = 'inventory: ';

/** The entry of .size-limit.json that weighs a reader together with the inventory. */
export const INVENTORY_ENTRY = '<M2MTokens> with <M2MTokenInventory>';

/** Two frames, in milliseconds. */
const TWO_FRAMES = 2_000 / 60;

/** What must stay below a limit, which may depend on another metric. */
const GOALS = [
  ['Longest time without progress', 'longest time without progress [ms]', 250],
  ['Filter on or off, until its rows are painted', 'filter → painted [ms]', TWO_FRAMES],
  ['Another order, until its rows are painted', 'sort → painted [ms]', TWO_FRAMES],
  ['Key in the search box, until its rows are painted', 'key → painted [ms]', TWO_FRAMES],
  ['Longest task after loading, CPU', 'longest task after loading, CPU [ms]', 50],
  [
    'Heap after loading',
    'heap after loading [MB]',
    { times: 3, of: 'JSON of the tokens [MB]', words: 'their JSON' },
  ],
  [
    'Objects after unmount',
    'objects after unmount [MB]',
    { times: 0.1, of: 'objects after loading [MB]', words: 'those after loading' },
  ],
];

/** Metrics without a goal. */
const OTHERS = [
  ['All tokens loaded', 'all tokens loaded [ms]'],
  ['Longest task while loading, CPU', 'longest task while loading, CPU [ms]'],
  ['Filter on or off, main-thread CPU', 'filter: main-thread CPU [ms]'],
  ['Another order, main-thread CPU', 'sort: main-thread CPU [ms]'],
  ['Key in the search box, main-thread CPU', 'key: main-thread CPU [ms]'],
  ['JSON of all tokens', 'JSON of the tokens [MB]'],
  ['Objects after loading', 'objects after loading [MB]'],
  ['Objects after a search', 'objects after a search [MB]'],
  ['Heap after unmount', 'heap after unmount [MB]'],
];

/** Lists what the inventory takes with 10,000 tokens: medians, with the lowest and the highest measurement, and the goals. */
export function inventoryTable({ weights }, summaries) {
  const of = (metric) => summaries[INVENTORY + metric]?.inventory;
  const limitOf = (goal) =>
    typeof goal === 'number' ? goal : goal.times * (of(goal.of)?.median ?? Number.NaN);
  const rows = GOALS.map(([words, metric, goal]) => {
    const limit = limitOf(goal);
    const isMet = of(metric)?.median <= limit ? 'yes' : '**no**';
    const shown =
      typeof goal === 'number'
        ? formatNumber(goal)
        : `${goal.times} × ${goal.words} = ${formatNumber(limit)}`;
    return formatRow(words, metric, of(metric)).concat(shown, of(metric) ? isMet : 'n/a');
  });
  const others = OTHERS.map(([words, metric]) =>
    formatRow(words, metric, of(metric)).concat('', ''),
  );
  return table(['', 'median', 'range', 'at most', 'met'], [...rows, weightRow(weights), ...others]);
}

function formatRow(words, metric, summary) {
  const unit = /\[(.+)\]/.exec(metric)[1];
  if (!summary) return [`${words} [${unit}]`, 'n/a', ''];
  const { median, min, max, missing } = summary;
  const range = min === max ? '' : `${formatNumber(min)}–${formatNumber(max)}`;
  const failed = missing > 0 ? `${missing} missing` : '';
  return [`${words} [${unit}]`, formatNumber(median), [range, failed].filter(Boolean).join(', ')];
}

/** Kilobytes that the inventory adds to a reader. */
function weightRow(weights) {
  const sizeOf = (wanted) => weights.find(({ name }) => name === wanted)?.size;
  const added = (sizeOf(INVENTORY_ENTRY) - sizeOf('<M2MTokens>')) / 1_000;
  return [
    'Weight beyond `<M2MTokens>`, gzip [kB]',
    formatNumber(added),
    '',
    '9',
    added <= 9 ? 'yes' : '**no**',
  ];
}
