/**
 * The share of a law's cases that run. `npm test` runs a quarter, since each run draws other cases; `LAWS=full` runs all
 * of them. `FEWER_RUNS` is for tests that run repeatedly, as in a mutation tester.
 */
const SHARE = process.env['FEWER_RUNS'] ? 1 / 100 : process.env['LAWS'] === 'full' ? 1 : 1 / 4;

/** A law ends after its cases. This limit only ends a law that hangs, on the slowest machine. */
export const LAW = { timeout: 300_000 };

/** How many cases to try a law on: a share of `count`, at least twenty. */
export function runs(count: number): number {
  return Math.max(20, Math.ceil(count * SHARE));
}

/**
 * How often `runs` must see an outcome for the law to mean anything. Give two thirds of the usual count of a full run at
 * most. Cases are random, so this allows three standard deviations less. A short run sees rare outcomes only by luck.
 */
export function enough(count: number): number {
  const least = count * SHARE;
  return Math.max(0, Math.floor(least - 3 * Math.sqrt(least)));
}
