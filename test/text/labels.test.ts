import { describe, expect, it } from 'vitest';
import { M2M_TOKENS_ERROR_CODES } from '../../src/api/errorCodes.js';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { DEFAULT_LABELS as labels } from '../../src/text/labels.js';

/** Stands for any locale and marks each formatted number. */
const format = (value: number) => `‹${value}›`;

describe('every failure', () => {
  it.each(M2M_TOKENS_ERROR_CODES)('%s has a sentence for the user', (code) => {
    const text = labels.failedText(new M2MTokensError(code, 'For programmers.'));
    expect(text).toMatch(/^[A-Z].{20,}\.$/);
    expect(text).not.toContain(code);
    expect(text).not.toContain('For programmers');
  });

  it('names who must act: a wrong server key does not tell users to sign in', () => {
    const texts = M2M_TOKENS_ERROR_CODES.filter((code) =>
      labels.failedText(new M2MTokensError(code, '')).match(/sign in/i),
    );
    expect(texts).toEqual(['redirected', 'unauthenticated']);
  });
});

describe('counts', () => {
  it.each([
    [0, '‹0› tokens'],
    [1, '‹1› token'],
    [2, '‹2› tokens'],
    [1_284, '‹1284› tokens'],
  ])('%d: %s', (count, text) => {
    expect(labels.total(count, format)).toBe(text);
    expect(labels.loaded(count, format)).toBe(`${text} loaded`);
  });

  it.each([
    [1, '‹1› row on this page could not be read and is not shown.'],
    [3, '‹3› rows on this page could not be read and are not shown.'],
  ])('%d skipped', (count, text) => {
    expect(labels.skipped(count, format)).toBe(text);
  });

  it('of the visible characters of long claims', () => {
    expect(labels.claimsCut(20_000, format)).toBe('Only the first ‹20000› characters are shown.');
  });

  it('of the scopes after the first', () => {
    expect(labels.moreScopes(4, format)).toBe('+‹4›');
  });
});

describe('the buttons of a token', () => {
  it.each(['details', 'copyId', 'claimsOf', 'copyClaims'] as const)(
    'name the token: %s',
    (name) => {
      expect(labels[name]('mt_1')).toMatch(/^[A-Z][\w ]+ mt_1$/);
    },
  );

  it('have distinct names', () => {
    const names = [
      labels.details('mt_1'),
      labels.copyId('mt_1'),
      labels.claimsOf('mt_1'),
      labels.copyClaims('mt_1'),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the wait before a retry', () => {
  it.each([
    [0, 'Wait ‹0› seconds before trying again.'],
    [1, 'Wait ‹1› second before trying again.'],
    [119, 'Wait ‹119› seconds before trying again.'],
    [120, 'Wait ‹2› minutes before trying again.'],
    [121, 'Wait ‹3› minutes before trying again.'],
    [3600, 'Wait ‹60› minutes before trying again.'],
  ])('of %d seconds', (seconds, text) => {
    expect(labels.retryAfter(seconds, format)).toBe(text);
  });
});

describe('rows', () => {
  it.each([
    [{ first: 11, last: 20, total: 87 }, '‹11›–‹20› of ‹87›'],
    [{ first: 81, last: 87, total: 87 }, '‹81›–‹87› of ‹87›'],
    [{ first: 1, last: 1, total: 1 }, '‹1›–‹1› of ‹1›'],
    [{ first: 11, last: 20, total: null }, '‹11›–‹20›'],
    [{ first: 1, last: 0, total: 0 }, '‹0› of ‹0›'],
    [{ first: 21, last: 12, total: 12 }, '‹0› of ‹12›'],
  ])('%j', (range, text) => {
    expect(labels.range(range, format)).toBe(text);
  });

  it.each([
    [
      { page: 2, pageCount: 9, first: 11, last: 20, total: 87 },
      'Page ‹2› of ‹9›, rows ‹11› to ‹20› of ‹87›',
    ],
    [{ page: 2, pageCount: null, first: 11, last: 20, total: null }, 'Page ‹2›, rows from ‹11›'],
  ])('are announced after a page change: %j', (place, text) => {
    expect(labels.pageChanged(place, format)).toBe(text);
  });
});

describe('older rows', () => {
  it('of the requested page are out of date', () => {
    const text = labels.failedWithRows(
      { page: 3, isCurrentPage: true, hasOtherFilters: false },
      format,
    );
    expect(text).toContain('out of date');
    expect(text).not.toContain('‹');
  });

  it('of another page name that page', () => {
    const rows = { page: 3, isCurrentPage: false, hasOtherFilters: false };
    expect(labels.failedWithRows(rows, format)).toContain('from page ‹3›.');
    const before = { ...rows, hasOtherFilters: true };
    expect(labels.failedWithRows(before, format)).toContain('with the old filters');
  });
});
