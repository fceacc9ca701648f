/** Set when tests are run over and over, as by a mutation tester: a hundredth of the cases, twenty at least. */
const isShort = Boolean(process.env['FEWER_RUNS']);

/** A law ends after its cases. This limit only ends a law that hangs, on the slowest machine. */
export const LAW = { timeout: 300_000 };

/** How many cases a law is tried on. */
export function runs(count: number): number {
  return isShort ? Math.max(20, Math.ceil(count / 100)) : count;
}

/** How often an outcome must have been seen in `runs`, for the law to say something of it. A short run sees the rare ones by luck only. */
export function enough(count: number): number {
  return isShort ? Math.floor(count / 400) : count;
}
