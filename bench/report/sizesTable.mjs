import { table } from './table.mjs';

const kilo = (bytes) => (bytes / 1_000).toFixed(1);

/** Lists the download size of each page, and how much of it is React and SWR. */
export function sizesTable({ sizes, versions }) {
  const own = (name, kind) =>
    sizes[name].js[kind] + sizes[name].css[kind] - sizes.baseline.js[kind];
  const formatRow = ([name, { js, css }]) => [
    name,
    (versions[name] ?? []).join(', '),
    ...[js.raw, js.gzip, js.brotli, css.gzip, css.brotli].map(kilo),
    ...['gzip', 'brotli'].map((kind) => (name === 'baseline' ? '' : kilo(own(name, kind)))),
  ];
  return table(
    [
      ...['kB', 'packages', 'JS', 'JS, gzip', 'JS, brotli', 'CSS, gzip', 'CSS, brotli'],
      ...['beyond baseline, gzip', 'beyond baseline, brotli'],
    ],
    Object.entries(sizes).map(formatRow),
  );
}
