import { PEERS } from '../config.mjs';
import { formatNumber, formatRatio, table } from './table.mjs';

/** User-perceived effects, and the metric for each; less is better in all of them. */
const FELT = [
  ['Cold load until the first row', 'a. cold load: first row painted [ms]'],
  ['… on a processor four times slower', 'a. cold load: first row painted, CPU ÷ 4 [ms]'],
  ['10 rows built: main thread', 'b. mount 10 rows: main-thread CPU [ms]'],
  ['100 rows built: main thread', 'b. mount 100 rows: main-thread CPU [ms]'],
  [
    '… on a processor four times slower: first row painted',
    'b. mount 100 rows, CPU ÷ 4: first row painted [ms]',
  ],
  ['Next page, not seen', 'c. next page, not seen: click → painted [ms]'],
  ['… main thread', 'c. next page, not seen: main-thread CPU [ms]'],
  ['A page seen before', 'c. previous page, seen: click → painted [ms]'],
  ['… main thread', 'c. previous page, seen: main-thread CPU [ms]'],
  ['A filter on', 'd. show revoked on: click → painted [ms]'],
  ['… and off again', 'd. show revoked off, seen: click → painted [ms]'],
  ['Five quick nexts', 'g. 5 quick nexts: last click → its page painted [ms]'],
  ['… main thread', 'g. 5 quick nexts: main-thread CPU [ms]'],
  [
    'Back to the window, 100 rows as they were: main thread',
    'e. revalidation, nothing changed: main-thread CPU [ms]',
  ],
  [
    '… one of 100 rows changed: main thread',
    'f. revalidation, 1 of 100 rows changed: main-thread CPU [ms]',
  ],
  ['Scrolling over 100 rows: frames over 16.7 ms', 'i. scroll over 100 rows: frames over 16.7 ms'],
  [
    'Next page of 100 rows: Interaction to Next Paint',
    'j. next page, 100 rows: Interaction to Next Paint [ms]',
  ],
];

/** Compares ours with `rich` and with the best other library, and lists all libraries that are better. */
export function feltTable({ names, sizes }, summaries) {
  const rows = [
    ...FELT.map(([words, metric]) => [
      `${words}${metric.endsWith('[ms]') ? ' [ms]' : ''}`,
      (name) => summaries[metric]?.[name]?.median,
    ]),
    ['JS and CSS beyond React and SWR, brotli [kB]', (name) => ownBytes(sizes, name) / 1_000],
  ];
  return table(
    ['less is better', 'ours', 'prefetching', '× bare', '× rich', 'best other', 'ahead of ours'],
    rows.map(([words, read]) => compare(words, names, read)),
  );
}

function ownBytes(sizes, name) {
  const { js, css } = sizes[name];
  return js.brotli + css.brotli - sizes.baseline.js.brotli;
}

function compare(words, names, read) {
  const values = Object.fromEntries(names.map((name) => [name, read(name)]));
  const { ours } = values;
  const others = PEERS.filter((name) => values[name] !== undefined).toSorted(
    (a, b) => values[a] - values[b],
  );
  const ahead = others.filter((name) => values[name] < ours);
  return [
    words,
    formatNumber(ours),
    formatNumber(values['ours-prefetch']),
    formatRatio(ours, values.bare),
    formatRatio(ours, values.rich),
    others.length === 0 ? 'n/a' : `${others[0]} ${formatNumber(values[others[0]])}`,
    ahead.map((name) => `${name} by ${formatNumber(ours - values[name])}`).join(', ') || 'none',
  ];
}
