import type { PagePosition } from './pageInfo.js';

/** Makes a total, a page size and an offset safe to calculate with, since a URL may give `NaN`. */
export function readPosition({ totalCount, limit, offset }: PagePosition): PagePosition {
  return {
    totalCount: totalCount === null ? null : readCount(totalCount, 0, null),
    limit: readCount(limit, 1, 10),
    offset: readCount(offset, 0, 0),
  };
}

function readCount<Fallback>(value: number, least: number, fallback: Fallback): number | Fallback {
  // Intl writes -0 as "-0".
  const count = Math.floor(value) + 0;
  return Number.isSafeInteger(count) && count >= least ? count : fallback;
}
