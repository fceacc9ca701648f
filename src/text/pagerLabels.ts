import type { M2MTokensLabels } from './labels.js';

/** A separate file: a host that uses only the pager does not pay for the other words. */
export const PAGER_LABELS: Pick<
  M2MTokensLabels,
  'pagination' | 'previousPage' | 'nextPage' | 'page' | 'range' | 'rowsPerPage' | 'pageChanged'
> = {
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
