import { INVENTORY } from './inventoryTable.mjs';
import { formatNumber, formatRatio, table } from './table.mjs';

/** Writes a table per scenario: a row per adapter, a column per metric. The inventory has a table of its own. */
export function scenarioTables({ names }, summaries) {
  const groups = new Map();
  for (const metric of Object.keys(summaries)) {
    if (metric.startsWith(INVENTORY)) continue;
    const [label, column] = metric.split(': ');
    groups.set(label, [...(groups.get(label) ?? []), { metric, column }]);
  }
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([label, columns]) => {
      const rows = names.map((name) => [
        name,
        ...columns.map(({ metric }) => formatCell(summaries[metric], name)),
      ]);
      return `### ${label}\n\n${table(['', ...columns.map(({ column }) => column)], rows)}`;
    })
    .join('\n\n');
}

/** The median, its ratio to that of bare, and the range of the samples. */
function formatCell(byAdapter, name) {
  const value = byAdapter[name];
  if (!value) return 'n/a';
  const { median, min, max, missing } = value;
  const ratio = name === 'bare' ? '' : formatRatio(median, byAdapter.bare?.median);
  const spread = min === max ? '' : `(${formatNumber(min)}–${formatNumber(max)})`;
  const failed = missing > 0 ? `${missing} missing` : '';
  return [formatNumber(median), ratio, spread, failed].filter(Boolean).join(' ');
}
