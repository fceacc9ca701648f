import { constantFrom, integer, nat, oneof, option, record } from 'fast-check';

const anyLimit = oneof(integer({ min: 1, max: 100 }), constantFrom(1, 10, 100));

/** Up to as many rows as can be counted. */
const anyTotal = oneof(
  nat(50),
  nat(2_000),
  nat(10_000_000),
  integer({ min: 0, max: 2 ** 50 }),
  constantFrom(0, 1),
);

/** A list of a known or unknown length, and a place in it, on its pages' starts, between them or past its end. */
export const anyPlace = record({
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

/** A list that is short enough to be walked. */
export const shortList = record({ totalCount: oneof(nat(400), nat(10)), limit: anyLimit });
