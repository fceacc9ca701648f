import { describe, expect, it } from 'vitest';
import { M2M_TOKENS_ERROR_CODES } from '../../src/api/errorCodes.js';
import type { M2MTokensErrorCode } from '../../src/api/M2MTokensError.js';
import { WRITE_ERROR_CODES } from '../../src/api/writeErrorCodes.js';
import { retryDelay } from '../../src/logic/retryDelay.js';
import { DEFAULT_FORMATTERS } from '../../src/text/formatters.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { readText } from './readFiles.js';

/** The keys of a translation. A removed or changed key leaves a translated page half English. */
const LABELS = [
  'caption',
  'claims',
  'claimsCut',
  'claimsOf',
  'columnCreated',
  'columnDetails',
  'columnExpires',
  'columnId',
  'columnLastUsed',
  'columnScopes',
  'columnStatus',
  'copied',
  'copiedClaims',
  'copiedId',
  'copyByHand',
  'copyClaims',
  'copyId',
  'copyTooLarge',
  'details',
  'failedText',
  'failedTitle',
  'failedWithRows',
  'filters',
  'firstPage',
  'idleTitle',
  'includeAll',
  'includeExpired',
  'includeExpiredHint',
  'includeRevoked',
  'includeRevokedHint',
  'load',
  'loaded',
  'loading',
  'machine',
  'moreScopes',
  'neverExpires',
  'neverExpiresHint',
  'neverUsed',
  'nextPage',
  'noClaims',
  'noRevocationReason',
  'noScopes',
  'noSubjectText',
  'noSubjectTitle',
  'noneShownText',
  'noneShownTitle',
  'noneText',
  'noneTitle',
  'page',
  'pageChanged',
  'pagination',
  'pastEndText',
  'pastEndTitle',
  'previousPage',
  'printed',
  'range',
  'refresh',
  'retry',
  'retryAfter',
  'revocationReason',
  'rowsPerPage',
  'skipped',
  'status',
  'tokens',
  'total',
  'traceId',
  'unknownTime',
  'updated',
];

const ERROR_CODES: M2MTokensErrorCode[] = [
  'invalid_params',
  'invalid_config',
  'headers_failed',
  'network_error',
  'timeout',
  'redirected',
  'invalid_response',
  'unreadable_page',
  'bad_request',
  'unauthenticated',
  'forbidden',
  'not_found',
  'rate_limited',
  'server_error',
  'cross_site',
  'method_not_allowed',
  'not_configured',
  'upstream_unauthorized',
  'upstream_unreachable',
  'upstream_timeout',
  'upstream_invalid_response',
  'not_allowed_action',
  'conflict',
  'quota_exceeded',
  'not_revocable',
  'outcome_unknown',
  'audit_failed',
];

/** The HTTP status of each code. Codes without a status come without a response. */
const STATUSES: Partial<Record<M2MTokensErrorCode, number>> = {
  redirected: 307,
  invalid_response: 200,
  bad_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  rate_limited: 429,
  server_error: 500,
  cross_site: 403,
  method_not_allowed: 405,
  not_configured: 500,
  upstream_unauthorized: 502,
  upstream_unreachable: 502,
  upstream_timeout: 504,
  upstream_invalid_response: 502,
};

describe('the labels', () => {
  it('have exactly these keys', () => {
    expect(Object.keys(DEFAULT_LABELS).toSorted()).toEqual(LABELS);
  });

  it('have a word for each status', () => {
    expect(Object.keys(DEFAULT_LABELS.status).toSorted()).toEqual([
      'active',
      'expired',
      'expiring',
      'revoked',
    ]);
  });

  it('are texts or functions, and none is empty', () => {
    const words = [...Object.values(DEFAULT_LABELS), ...Object.values(DEFAULT_LABELS.status)];
    expect(words.filter((word) => word === '')).toEqual([]);
  });
});

describe('the formatters', () => {
  it('have exactly these keys', () => {
    expect(Object.keys(DEFAULT_FORMATTERS).toSorted()).toEqual([
      'formatDateTime',
      'formatRelativeTime',
    ]);
  });
});

describe('the error codes', () => {
  it('are exactly these', () => {
    expect(M2M_TOKENS_ERROR_CODES).toEqual(ERROR_CODES);
  });

  it('each have a heading in ERRORS.md, in order', () => {
    const headings = [...readText('ERRORS.md').matchAll(/^## `(\w+)`$/gm)].map(([, code]) => code);
    expect(headings).toEqual(ERROR_CODES);
  });

  const isOfWrites = (code: M2MTokensErrorCode) => WRITE_ERROR_CODES.some((one) => one === code);
  const sectionOf = (code: string) =>
    readText('ERRORS.md')
      .split(/^## /m)
      .find((text) => text.startsWith(`\`${code}\``));

  it.each(WRITE_ERROR_CODES)('%s is never retried, says ERRORS.md: no write is', (code) => {
    expect(sectionOf(code)).toContain('Not retried');
  });

  const ofReads = ERROR_CODES.filter((code) => !isOfWrites(code));
  it.each(ofReads)('%s is retried exactly if ERRORS.md says so', (code) => {
    const section = sectionOf(code);
    expect(section).toMatch(/\b(Not retried|Retried)\b/);
    const delay = retryDelay({ code, status: STATUSES[code] }, 1, 0);
    expect(section?.includes('Not retried')).toBe(delay === null);
  });
});
