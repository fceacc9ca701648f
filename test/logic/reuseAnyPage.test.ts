import {
  type Arbitrary,
  array,
  assert,
  constantFrom,
  jsonValue,
  nat,
  oneof,
  option,
  property,
  record,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { M2MTokenPage } from '../../src/api/M2MToken.js';
import { reusePage } from '../../src/logic/reusePage.js';
import { createM2MToken } from '../../src/testing/createM2MToken.js';
import { enough, LAW, runs } from '../support/runs.js';

const plain = createM2MToken();
const tokens = record({
  id: constantFrom('a', 'b', 'c', 'd'),
  claims: constantFrom<unknown>(null, { a: [1] }, { a: [2] }),
  revoked: constantFrom(true, false, false, false),
}).map((changes) => Object.assign({}, plain, changes));
const anyClaims = jsonValue({ maxDepth: 3 }).map((claims) => Object.assign({}, plain, { claims }));
const pages: Arbitrary<M2MTokenPage> = record({
  data: array(oneof({ arbitrary: tokens, weight: 3 }, anyClaims), { maxLength: 3 }),
  totalCount: option(nat(2)),
  skipped: nat(1),
});

/** The same page from another answer: equal, but no object is identical. */
const sentAgain = (page: M2MTokenPage) => structuredClone(page);

const pairs = oneof(
  { arbitrary: tuple(pages, pages), weight: 4 },
  pages.map((page) => [page, sentAgain(page)] as const),
);

describe('any page after any other', () => {
  it('keeps its content, in objects of the old page wherever they are equal', LAW, () => {
    const seen = { same: 0, reused: 0, changed: 0 };
    assert(
      property(pairs, ([old, page]) => {
        const [oldText, text] = [old, page].map((one) => JSON.stringify(one));
        const reused = reusePage(old, page);
        expect(reused).toEqual(page);
        // Two rows with one id cannot be matched.
        const isTwice = new Set(page.data.map(({ id }) => id)).size < page.data.length;
        expect(reused === old || isTwice).toBe(oldText === text || isTwice);
        expect(reused !== old || oldText === text).toBe(true);
        for (const token of reused.data) {
          expect(old.data.includes(token) || page.data.includes(token)).toBe(true);
        }
        // The inputs stay unchanged.
        expect([old, page].map((one) => JSON.stringify(one))).toEqual([oldText, text]);
        // A third, equal page changes nothing.
        const again = reusePage(reused, sentAgain(page));
        expect(again).toEqual(page);
        expect(again === reused || isTwice).toBe(true);
        seen.same += Number(reused === old);
        seen.reused += Number(
          reused !== old && reused.data.some((token) => old.data.includes(token)),
        );
        seen.changed += Number(reused.data.some((token) => !old.data.includes(token)));
      }),
      { numRuns: runs(10_000) },
    );
    expect(seen.same).toBeGreaterThanOrEqual(enough(500));
    expect(seen.reused).toBeGreaterThanOrEqual(enough(500));
    expect(seen.changed).toBeGreaterThanOrEqual(enough(1000));
  });
});
