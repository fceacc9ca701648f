/** A page number, or a gap for the pages left out. */
export type PageItem = number | 'gap-start' | 'gap-end';

/**
 * The page numbers to show: first, last, the current one with a neighbour on each side, and gaps between. Beyond seven
 * pages the number of items is constant, so that buttons do not move under the pointer. A gap stands for at least two
 * pages; a single page is shown.
 */
export function pageItems(page: number, pageCount: number): PageItem[] {
  if (pageCount <= 7) return range(1, pageCount);
  if (page <= 4) return [...range(1, 5), 'gap-end', pageCount];
  if (page >= pageCount - 3) return [1, 'gap-start', ...range(pageCount - 4, pageCount)];
  return [1, 'gap-start', ...range(page - 1, page + 1), 'gap-end', pageCount];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
