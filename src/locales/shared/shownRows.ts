import type { NumberFormat } from '../../text/formatters.js';
import type { RowRange } from '../../text/pagerLabels.js';

/** Formats a range of rows: "11–20", or "0" on a page without rows. */
export function shownRows({ first, last }: RowRange, format: NumberFormat): string {
  return last < first ? format(0) : `${format(first)}–${format(last)}`;
}
