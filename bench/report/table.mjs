/** Formats a Markdown table; the first column contains words. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? ':--' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Formats a number with about three digits; undefined or NaN = not measured. */
export function formatNumber(value) {
  if (!Number.isFinite(value)) return 'n/a';
  if (Number.isInteger(value)) return String(value);
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** Formats the ratio of the value to `base`; empty where a ratio is meaningless. */
export function formatRatio(value, base) {
  return value >= 0 && base > 0 ? `× ${(value / base).toFixed(2)}` : '';
}
