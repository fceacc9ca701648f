/** A table in Markdown; the first column is one of words. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? ':--' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Three figures or so; undefined or NaN = it was not measured. */
export function formatNumber(value) {
  if (!Number.isFinite(value)) return 'n/a';
  if (Number.isInteger(value)) return String(value);
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** How many times `base` the value is; nothing where that says nothing. */
export function formatRatio(value, base) {
  return value >= 0 && base > 0 ? `× ${(value / base).toFixed(2)}` : '';
}
