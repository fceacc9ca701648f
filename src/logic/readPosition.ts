/** A page size and a place that can be reckoned with, whatever came, such as a `NaN` that was read from a URL. */
export function readPosition(limit: number, offset: number): { limit: number; offset: number } {
  return {
    limit: Number.isFinite(limit) && limit >= 1 ? Math.floor(limit) : 10,
    offset: Number.isFinite(offset) && offset > 0 ? Math.floor(offset) : 0,
  };
}
