import { formatNumber, formatRatio, table } from './table.mjs';

/** Milliseconds between two frames. */
const FRAME = 1_000 / 60;

const HEAP = 'h. page changes: heap growth [kB]';
const OBJECTS = 'h. page changes: of which objects [kB]';

/** Kilobytes of objects by which two measurements of the same heap may differ: half a page of rows. */
const CHANCE = 16;

/** The goals: each has a sentence, and computes its result from the medians of the metrics. */
const GOALS = [
  atMostTimes(1.3, 'rich', '100 rows are built', 'b. mount 100 rows: main-thread CPU [ms]'),
  atMostTimes(1.8, 'bare', '100 rows are built', 'b. mount 100 rows: main-thread CPU [ms]'),
  atMostTimes(1.5, 'bare', '10 rows are built', 'b. mount 10 rows: main-thread CPU [ms]'),
  equals(
    'Scrolling over 100 rows, frames over 16.7 ms',
    'i. scroll over 100 rows: frames over 16.7 ms',
    0,
  ),
  atMostTimes(1.4, 'bare', 'A cold load is done', 'a. cold load: first row painted [ms]'),
  {
    goal: 'A page seen before is painted within a frame (16.7 ms) of bare',
    metrics: ofOursAndBare('c. previous page, seen: click → painted [ms]'),
    judge: (ours, bare) => ({
      measured: `${formatNumber(ours - bare)} ms later`,
      isMet: ours - bare <= FRAME,
    }),
  },
  equals('Of five quick nexts, requests aborted', 'g. 5 quick nexts: requests aborted', 4),
  equals(
    'Revalidation with equal data, DOM mutations',
    'e. revalidation, nothing changed: DOM mutations',
    0,
  ),
  equals(
    'One row changed, DOM mutations outside of that row',
    'f. revalidation, 1 of 100 rows changed: DOM mutations outside of that row',
    0,
  ),
  {
    goal: `200 page changes leave at most 1.1 × the objects that those of bare leave in the heap, or ${CHANCE} kB`,
    metrics: [...ofOursAndBare(OBJECTS), ...ofOursAndBare(HEAP)],
    judge: (ours, bare, oursWithCode, bareWithCode) => ({
      measured:
        `${formatNumber(ours)} kB, bare ${formatNumber(bare)} kB; ` +
        `with compiled code ${formatNumber(oursWithCode)} kB, bare ${formatNumber(bareWithCode)} kB`,
      isMet: ours <= Math.max(bare * 1.1, CHANCE),
    }),
  },
];

/** Lists each goal, its measurement, and whether it is met. */
export function goalsTable(summaries) {
  const rows = GOALS.map(({ goal, metrics, judge }) => {
    const of = (metric, name) => summaries[metric]?.[name]?.median;
    const values = metrics.map(([metric, name]) => of(metric, name));
    if (values.includes(undefined)) return [goal, 'n/a', 'n/a'];
    const { measured, isMet } = judge(...values);
    return [goal, measured, isMet ? 'yes' : '**no**'];
  });
  return table(['goal', 'measured', 'met'], rows);
}

function atMostTimes(times, name, words, metric) {
  return {
    goal: `${words} in at most ${times} × the time of ${name}`,
    metrics: [
      [metric, 'ours'],
      [metric, name],
    ],
    judge: (ours, other) => ({
      measured: formatRatio(ours, other),
      isMet: ours <= times * other,
    }),
  };
}

function equals(words, metric, wanted) {
  return {
    goal: `${words}: ${wanted}`,
    metrics: [[metric, 'ours']],
    judge: (ours) => ({ measured: formatNumber(ours), isMet: ours === wanted }),
  };
}

function ofOursAndBare(metric) {
  return [
    [metric, 'ours'],
    [metric, 'bare'],
  ];
}
