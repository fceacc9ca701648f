import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asPage } from '../../src/data/asPage.js';
import type { M2MTokenPage } from '../../src/api/M2MToken.js';
import { createM2MToken } from '../../src/testing/index.js';

describe('a value that a host has cached under one of our keys', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each<[string, M2MTokenPage]>([
    ['a page', { data: [createM2MToken()], totalCount: 1, skipped: 0 }],
    ['an empty page of an unknown total', { data: [], totalCount: null, skipped: 0 }],
  ])('is shown when it is %s', (_, page) => {
    expect(asPage(page, page.data[0]?.subject)).toBe(page);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('is read like an answer: absent fields are empty, and unknown fields are dropped', () => {
    const token = createM2MToken();
    const { revocationReason: _, expired: __, ...less } = token;
    const page = { data: [{ ...less, token: 'fake-secret' }], totalCount: 1, skipped: 0 };
    expect(asPage(page as never, token.subject)).toStrictEqual({ ...page, data: [token] });
  });

  it('is read once, and again after rows were added in place', () => {
    const token = createM2MToken();
    const { expired: _, ...less } = token;
    const page = { data: [less], totalCount: 5, skipped: 0 } as never as M2MTokenPage;
    const first = asPage(page, token.subject);
    expect(asPage(page, token.subject)).toBe(first);
    expect(asPage(first, token.subject)).toBe(first);
    (page.data as object[]).push({ ...less, id: 'mt_other' });
    expect(asPage(page, token.subject)?.data.map(({ id }) => id)).toEqual([token.id, 'mt_other']);
  });

  it('keeps valid rows as they are', () => {
    const token = createM2MToken();
    const { expired: _, ...less } = createM2MToken({ id: 'mt_other' });
    const page = { data: [token, less], totalCount: 2, skipped: 0 } as never as M2MTokenPage;
    expect(asPage(page, token.subject)?.data[0]).toBe(token);
  });

  it('is undefined without a warning if it is absent', () => {
    expect(asPage(undefined, 'mch_')).toBeUndefined();
    expect(console.warn).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['a raw answer of the API', { m2m_tokens: [], total_count: 0 }],
    ['rows without a page', [createM2MToken()]],
    ['rows that are not tokens', { data: [{ id: 1 }], totalCount: 1, skipped: 0 }],
    [
      'a page of another machine',
      { data: [createM2MToken({ subject: 'mch_other' })], totalCount: 1, skipped: 0 },
    ],
    ['a page with a fractional total', { data: [createM2MToken()], totalCount: 1.5, skipped: 0 }],
    ['a page with a total below 0', { data: [createM2MToken()], totalCount: -1, skipped: 0 }],
    [
      'a page with fewer than 0 missing rows',
      { data: [createM2MToken()], totalCount: 1, skipped: -1 },
    ],
    ...(
      [
        ['revocationReason', 5],
        ['createdAt', '2024-01-01'],
        ['createdAt', null],
        ['updatedAt', Number.NaN],
        ['lastUsedAt', 'never'],
        ['lastUsedAt', {}],
        ['expiration', Infinity],
        ['expiration', '2024-01-01'],
        ['revoked', 'false'],
        ['expired', null],
        ['id', ''],
        ['id', null],
        ['scopes', [{}]],
        ['scopes', { length: 1 }],
      ] as const
    ).map(
      ([field, value]) =>
        [
          `a page with a row whose ${field} is ${JSON.stringify(value)}`,
          {
            data: [createM2MToken(), { ...createM2MToken(), [field]: value }],
            totalCount: 2,
            skipped: 0,
          },
        ] as [string, unknown],
    ),
    ['text', 'tokens'],
    ['null', null],
  ])('is not shown when it is %s', (_, value) => {
    expect(asPage(value as M2MTokenPage, createM2MToken().subject)).toBeUndefined();
  });

  it('causes a warning that says what to cache', () => {
    asPage({} as M2MTokenPage, 'mch_');
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('listM2MTokens'));
  });
});
