import { constantFrom, integer, nat, oneof, option, record } from 'fast-check';

const anyLimit = oneof(integer({ min: 1, max: 100 }), constantFrom(1, 10, 100));

/** From 0 to the largest safe number of rows. */
const anyTotal = oneof(
  nat(50),
  nat(2_000),
  nat(10_000_000),
  integer({ min: 0, max: 2 ** 50 }),
  constantFrom(0, 1),
);

/** A list of a known or unknown length, and an offset in it: at the start of a page, inside one or past the end. */
export const anyPosition = record({
  totalCount: option(anyTotal, { freq: 4 }),
  limit: anyLimit,
  seed: nat(),
  kind: constantFrom('start', 'between', 'past', 'far'),
}).map(({ totalCount, limit, seed, kind }) => {
  const within = seed % Math.max(1, totalCount ?? 5_000);
  const offset = {
    start: within - (within % limit),
    between: within,
    past: (totalCount ?? 0) + (seed % 250),
    far: seed * 1_000,
  }[kind];
  return { totalCount, limit, offset };
});

/** A list that is short enough to visit every page. */
export const shortList = record({ totalCount: oneof(nat(400), nat(10)), limit: anyLimit });
