import type { NumberFormat } from './formatters.js';

/** Rows from `first` to `last`, counted from 1; `total` null = unknown. */
export interface RowRange {
  first: number;
  last: number;
  total: number | null;
}

/** The current page and its rows; `pageCount` null = unknown. */
export interface PagePlace extends RowRange {
  page: number;
  pageCount: number | null;
}

/** The words of the pager. */
export interface PagerLabels {
  pagination: string;
  previousPage: string;
  nextPage: string;
  page: (page: number, format: NumberFormat) => string;
  range: (range: RowRange, format: NumberFormat) => string;
  rowsPerPage: string;
  /** Announced after a page change. */
  pageChanged: (place: PagePlace, format: NumberFormat) => string;
}

/** A separate file: a host that uses only the pager does not pay for the other words. */
export const PAGER_LABELS: PagerLabels = {
  pagination: 'Pages of tokens',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  page: (page, format) => `Page ${format(page)}`,
  range: ({ first, last, total }, format) => {
    const rows = last < first ? format(0) : `${format(first)}–${format(last)}`;
    return total === null ? rows : `${rows} of ${format(total)}`;
  },
  rowsPerPage: 'Rows per page',
  pageChanged: ({ page, pageCount, first, last, total }, format) =>
    total === null || pageCount === null
      ? `Page ${format(page)}, rows from ${format(first)}`
      : `Page ${format(page)} of ${format(pageCount)}, rows ${format(first)} to ${format(last)} of ${format(total)}`,
};
