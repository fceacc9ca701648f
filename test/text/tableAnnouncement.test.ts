import { describe, expect, it } from 'vitest';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { olderRowsNotice } from '../../src/text/olderRowsNotice.js';
import { tableAnnouncement } from '../../src/text/tableAnnouncement.js';
import { textOf } from './textOf.js';

const text = textOf({}, true);
const { labels } = text;
const nothing = {
  rowCount: 0,
  totalCount: null,
  skipped: 0,
  error: undefined,
  notice: undefined,
  isRefreshing: false,
};
const error = new M2MTokensError('forbidden', 'For programmers.');

describe('the table’s announcement', () => {
  it.each([
    [
      'all tokens, not only the page',
      'rows',
      { rowCount: 10, totalCount: 1_284 },
      '1,284 tokens loaded',
    ],
    ['the page where the total is unknown', 'rows', { rowCount: 10 }, '10 tokens loaded'],
    ['the notice over the rows', 'rows', { rowCount: 10, notice: 'Old.' }, 'Old.'],
    [
      'that a row is missing',
      'rows',
      { rowCount: 9, skipped: 1 },
      `9 tokens loaded. ${labels.skipped(1, text.formatNumber)}`,
    ],
    [
      'that rows are old and that some are missing',
      'rows',
      { rowCount: 8, skipped: 2, notice: 'Old.' },
      `Old. ${labels.skipped(2, text.formatNumber)}`,
    ],
    [
      'only the failure, without rows missing from older answers',
      'failed',
      { skipped: 2 },
      labels.failedTitle,
    ],
    ['that tokens load', 'loading', {}, labels.loading],
    ['that there is no machine', 'no-subject', {}, labels.noSubjectTitle],
    ['that there was no request', 'idle', {}, labels.idleTitle],
    ['that the page is gone', 'past-end', {}, labels.pastEndTitle],
    ['that no token matches the filters', 'none-shown', {}, labels.noneShownTitle],
    ['that there are none', 'none', {}, labels.noneTitle],
    ['a failure', 'failed', { error }, `${labels.failedTitle}. ${labels.failedText(error)}`],
    ['that the user has refreshed', 'failed', { error, isRefreshing: true }, labels.loading],
    ['a failure without an error', 'failed', {}, labels.failedTitle],
  ] as const)('is %s', (_, state, input, spoken) => {
    expect(tableAnnouncement({ ...nothing, state, ...input }, text)).toBe(spoken);
  });
});

describe('the notice over older rows', () => {
  const shownParams = { subject: 'mch_1', revoked: false, expired: false, limit: 10, offset: 20 };

  it.each([
    ['the requested page', { isStale: false, shownParams }, 'out of date'],
    ['an unknown page', { isStale: true, shownParams: null }, 'out of date'],
    ['page 3', { isStale: true, shownParams }, 'from page 3.'],
    ['other filters', { isStale: true, shownParams, revoked: true }, 'with the old filters'],
  ])('names their origin: %s', (_, rows, words) => {
    const now = { revoked: false, expired: false };
    expect(olderRowsNotice({ ...now, ...rows }, text)).toContain(words);
  });
});
