import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asPage } from '../../src/api/asPage.js';
import type { M2MTokenPage } from '../../src/api/M2MToken.js';
import { createM2MToken } from '../../src/testing/index.js';

describe('what a host has cached under one of our keys', () => {
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

  it('is nothing, without a word, when there is nothing', () => {
    expect(asPage(undefined, 'mch_')).toBeUndefined();
    expect(console.warn).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['an answer of the API that nobody has read', { m2m_tokens: [], total_count: 0 }],
    ['rows without a page', [createM2MToken()]],
    ['rows that are no tokens', { data: [{ id: 1 }], totalCount: 1, skipped: 0 }],
    [
      'a page of another machine',
      { data: [createM2MToken({ subject: 'mch_other' })], totalCount: 1, skipped: 0 },
    ],
    ['text', 'tokens'],
    ['null', null],
  ])('is not shown when it is %s', (_, value) => {
    expect(asPage(value as M2MTokenPage, createM2MToken().subject)).toBeUndefined();
  });

  it('is warned of, with what to put there', () => {
    asPage({} as M2MTokenPage, 'mch_');
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('listM2MTokens'));
  });
});
