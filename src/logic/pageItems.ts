/** A page number, or a gap that stands for the pages left out. */
export type PageItem = number | 'gap-start' | 'gap-end';

/**
 * The page numbers to show: first, last, the current one with a neighbour on each side, and gaps between.
 * Always the same count of items once there are more than seven pages, so that buttons do not move under the pointer.
 * A gap stands for two pages or more; one page alone is shown.
 */
export function pageItems(page: number, pageCount: number): PageItem[] {
  if (pageCount <= 7) return range(1, pageCount);
  const current = Math.min(Math.max(page, 1), pageCount);
  if (current <= 4) return [...range(1, 5), 'gap-end', pageCount];
  if (current >= pageCount - 3) return [1, 'gap-start', ...range(pageCount - 4, pageCount)];
  return [1, 'gap-start', ...range(current - 1, current + 1), 'gap-end', pageCount];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
