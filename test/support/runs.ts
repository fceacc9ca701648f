/**
 * Whether tests run repeatedly, as in a mutation tester. Each law then tries a hundredth of its cases, at least twenty.
 */
const isShort = Boolean(process.env['FEWER_RUNS']);

/** A law ends after its cases. This limit only ends a law that hangs, on the slowest machine. */
export const LAW = { timeout: 300_000 };

/** How many cases to try a law on. */
export function runs(count: number): number {
  return isShort ? Math.max(20, Math.ceil(count / 100)) : count;
}

/**
 * How often `runs` must see an outcome for the law to mean anything. Give two thirds of the usual count at most, since
 * cases are random. A short run sees rare outcomes only by luck.
 */
export function enough(count: number): number {
  return isShort ? Math.floor(count / 400) : count;
}
