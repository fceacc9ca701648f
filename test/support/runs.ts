/** Set when tests are run over and over, as by a mutation tester: a hundredth of the cases, twenty at least. */
const isShort = Boolean(process.env['FEWER_RUNS']);

/** Time for a law of many cases on a busy machine. */
export const LAW = { timeout: 60_000 };

/** How many cases a law is tried on. */
export function runs(count: number): number {
  return isShort ? Math.max(20, Math.ceil(count / 100)) : count;
}

/** How often an outcome must have been seen in `runs`, for the law to say something of it. A short run sees the rare ones by luck only. */
export function enough(count: number): number {
  return isShort ? Math.floor(count / 400) : count;
}
