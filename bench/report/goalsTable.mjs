import { formatNumber, table } from './table.mjs';

/** Milliseconds from one frame to the next. */
const FRAME = 1_000 / 60;

const HEAP = 'h. page changes: heap growth [kB]';

/** What was set out to be reached: each a sentence, and what `read` of the medians makes of it. */
const GOALS = [
  atMostTimes(1.3, 'rich', '100 rows are built', 'b. mount 100 rows: main-thread CPU [ms]'),
  atMostTimes(1.8, 'bare', '100 rows are built', 'b. mount 100 rows: main-thread CPU [ms]'),
  atMostTimes(1.4, 'bare', 'A cold load takes', 'a. cold load: first row painted [ms]'),
  {
    goal: 'A page seen before is painted within a frame (16.7 ms) of bare',
    read: ({ of }) => {
      const metric = 'c. previous page, seen: click → painted [ms]';
      const later = of(metric, 'ours') - of(metric, 'bare');
      return { measured: `${formatNumber(later)} ms later`, isMet: later <= FRAME };
    },
  },
  equals('Of five quick nexts, requests aborted', 'g. 5 quick nexts: requests aborted', 4),
  equals(
    'Revalidation with equal data: DOM mutations',
    'e. revalidation, nothing changed: DOM mutations',
    0,
  ),
  equals(
    'One row changed: DOM mutations outside of that row',
    'f. revalidation, 1 of 100 rows changed: DOM mutations outside of that row',
    0,
  ),
  {
    goal: 'The heap grows over 200 page changes by at most as much as that of bare and 10 %',
    read: ({ of }) => {
      const [ours, bare] = [of(HEAP, 'ours'), of(HEAP, 'bare')];
      const measured = `${formatNumber(ours)} kB, bare ${formatNumber(bare)} kB`;
      return { measured, isMet: ours <= Math.max(bare, 0) * 1.1 };
    },
  },
];

/** Each goal, what was measured, and whether it is met. */
export function goalsTable(summaries) {
  const of = (metric, name) => summaries[metric]?.[name]?.median ?? Number.NaN;
  const worst = (metric, name) => summaries[metric]?.[name]?.max ?? Number.NaN;
  return table(
    ['goal', 'measured', 'met'],
    GOALS.map(({ goal, read }) => {
      const { measured, isMet } = read({ of, worst });
      return [goal, measured, isMet ? 'yes' : '**no**'];
    }),
  );
}

function atMostTimes(times, name, words, metric) {
  return {
    goal: `${words} in at most ${times} × the time of ${name}`,
    read: ({ of }) => {
      const ratio = of(metric, 'ours') / of(metric, name);
      return { measured: `× ${ratio.toFixed(2)}`, isMet: ratio <= times };
    },
  };
}

function equals(words, metric, wanted) {
  return {
    goal: `${words}: ${wanted}`,
    read: ({ of }) => {
      const measured = of(metric, 'ours');
      return { measured: formatNumber(measured), isMet: measured === wanted };
    },
  };
}
