import type { NumberFormat, RowRange } from '../../text/labels.js';

/** "11–20"; "0" where the page has no row. */
export function shownRows({ first, last }: RowRange, format: NumberFormat): string {
  return last < first ? format(0) : `${format(first)}–${format(last)}`;
}
