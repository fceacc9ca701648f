import { describe, expect, it } from 'vitest';
import { createM2MTokens } from '../../src/testing/createM2MTokens.js';
import type { M2MTokenPage } from '../../src/api/M2MToken.js';
import { reusePage } from '../../src/logic/reusePage.js';

/** The same page from another answer: equal, but no object is identical. */
function sentAgain(page: M2MTokenPage): M2MTokenPage {
  return structuredClone(page);
}

const page: M2MTokenPage = { data: createM2MTokens(3), totalCount: 3, skipped: 0 };
const [first, second, third] = page.data as [
  M2MTokenPage['data'][0],
  M2MTokenPage['data'][0],
  M2MTokenPage['data'][0],
];

describe('a page from another answer', () => {
  it('is itself where there was none before', () => {
    expect(reusePage(undefined, page)).toBe(page);
  });

  it('is the old object when it is equal', () => {
    expect(reusePage(page, sentAgain(page))).toBe(page);
  });

  it('keeps the equal rows, and takes the changed one', () => {
    const sent = sentAgain(page);
    const changed = { ...second, revoked: !second.revoked };
    const reused = reusePage(page, { ...sent, data: sent.data.with(1, changed) });
    expect(reused.data[0]).toBe(first);
    expect(reused.data[1]).toBe(changed);
    expect(reused.data[2]).toBe(third);
  });

  it('takes a row whose claims are too deep to compare', () => {
    let claims: unknown[] = [];
    for (let depth = 0; depth < 20_000; depth += 1) claims = [claims];
    const deep = { ...first, claims };
    const old = { ...page, data: [deep, second, third] };
    const sent = { ...page, data: [{ ...deep }, second, third] };
    expect(reusePage(old, sent).data[0]).toBe(sent.data[0]);
  });

  it('keeps rows that have moved', () => {
    const sent = sentAgain(page);
    const reused = reusePage(page, { ...sent, data: sent.data.toReversed() });
    expect(reused).not.toBe(page);
    expect(reused.data).toEqual([third, second, first]);
    expect(reused.data[0]).toBe(third);
  });

  it.each([
    ['total', { totalCount: 4 }],
    ['unknown total', { totalCount: null }],
    ['skipped rows', { skipped: 1 }],
  ])('is a new object with the old rows for another %s', (_, change) => {
    const reused = reusePage(page, { ...sentAgain(page), ...change });
    expect(reused).toMatchObject(change);
    expect(reused).not.toBe(page);
    expect(reused.data.every((token, index) => token === page.data[index])).toBe(true);
  });

  it('has fewer rows when the answer has fewer', () => {
    const sent = sentAgain(page);
    const reused = reusePage(page, { ...sent, data: sent.data.slice(0, 2) });
    expect(reused.data).toHaveLength(2);
    expect(reused.data[0]).toBe(first);
  });

  it.each([
    ['deep in its claims', { claims: { a: [{ b: 1 }] } }, { claims: { a: [{ b: 2 }] } }],
    ['by a first known use', {}, { lastUsedAt: 5 }],
    ['by a known lack of use', {}, { lastUsedAt: null }],
    ['in the order of its scopes', { scopes: ['a', 'b'] }, { scopes: ['b', 'a'] }],
  ])('takes the row that has changed %s', (_, before, after) => {
    const { lastUsedAt: __, ...token } = first;
    const old = { ...page, data: [{ ...token, ...before }] };
    const reused = reusePage(old, { ...page, data: [{ ...token, ...after }] });
    expect(reused.data[0]).toEqual({ ...token, ...after });
  });

  it('keeps neither of two different rows with one id', () => {
    const old = { ...page, data: [first, { ...first, revoked: !first.revoked }] };
    expect(reusePage(old, sentAgain(old)).data).toEqual(old.data);
  });

  it('takes rows with claims that are too deep to compare', () => {
    const claims: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const deep = { ...page, data: [{ ...first, claims }] };
    expect(reusePage(deep, { ...deep, data: [{ ...first, claims }] }).data).toHaveLength(1);
  });
});
