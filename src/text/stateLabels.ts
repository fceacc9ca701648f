import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { NumberFormat } from './formatters.js';

/** The rows that stay on the screen after a failure. */
export interface OlderRowsPlace {
  page: number;
  /** They are older rows of the requested page. */
  isCurrentPage: boolean;
  /** They were loaded with other filters. */
  hasOtherFilters: boolean;
}

/** The words of the table's states. */
export interface StateLabels {
  loading: string;
  /** Announced when rows arrive after "loading", "failed" or a retry. */
  loaded: (count: number, format: NumberFormat) => string;
  noSubjectTitle: string;
  noSubjectText: string;
  noneTitle: string;
  /** An empty list is not "no tokens": JWTs are never listed. */
  noneText: string;
  noneShownTitle: string;
  noneShownText: string;
  includeAll: string;
  pastEndTitle: string;
  pastEndText: string;
  firstPage: string;
  idleTitle: string;
  load: string;
  failedTitle: string;
  /** The cause, for the user. */
  failedText: (error: M2MTokensError) => string;
  /** Stands over rows that are older than the failure. */
  failedWithRows: (rows: OlderRowsPlace, format: NumberFormat) => string;
  /** For a failure with a `Retry-After` of so many seconds. */
  retryAfter: (seconds: number, format: NumberFormat) => string;
  /** Before Clerk's trace id. */
  traceId: string;
  retry: string;
  skipped: (count: number, format: NumberFormat) => string;
  /** On paper, before the time of printing. */
  printed: string;
}

/** "1 token", "2 tokens". */
export function countTokens(count: number, format: NumberFormat): string {
  return countOf('token', count, format);
}

/** English has a singular for 1 only, so it needs no `Intl.PluralRules`. */
function countOf(noun: string, count: number, format: NumberFormat): string {
  return `${format(count)} ${noun}${count === 1 ? '' : 's'}`;
}

export const STATE_LABELS: StateLabels = {
  loading: 'Loading tokens',
  loaded: (count, format) => `${countTokens(count, format)} loaded`,
  noSubjectTitle: 'No machine chosen',
  noSubjectText: 'Choose a machine to see its tokens.',
  noneTitle: 'No tokens',
  noneText:
    'This machine has no opaque tokens, not even revoked or expired ones. Clerk does not store JWT tokens, so they are never listed.',
  noneShownTitle: 'No tokens to show',
  noneShownText:
    'There may be revoked or expired tokens, which are hidden now. JWT tokens are never listed.',
  includeAll: 'Include revoked and expired',
  pastEndTitle: 'This page is gone',
  pastEndText: 'The list has become shorter.',
  firstPage: 'Go to the first page',
  idleTitle: 'The tokens are not loaded',
  load: 'Load tokens',
  failedTitle: 'Could not load the tokens',
  failedText,
  failedWithRows: ({ page, isCurrentPage, hasOtherFilters }, format) => {
    if (isCurrentPage) return 'Could not refresh the tokens. These may be out of date.';
    const filters = hasOtherFilters ? ', with the old filters' : '';
    return `Could not load the tokens. These rows are still from page ${format(page)}${filters}.`;
  },
  retryAfter: (seconds, format) => {
    const [value, unit] = seconds < 120 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
    return `Wait ${countOf(unit, value, format)} before trying again.`;
  },
  traceId: 'Trace ID',
  retry: 'Try again',
  skipped: (count, format) =>
    `${countOf('row', count, format)} on this page could not be read and ${count === 1 ? 'is' : 'are'} not shown.`,
  printed: 'Printed',
};

/** The cause of a failure, for the user. Causes with the same remedy share a sentence. */
function failedText({ code }: M2MTokensError): string {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the rest, which a list rarely or never has, share a sentence
  switch (code) {
    case 'unauthenticated':
      return 'Your session has ended. Sign in again.';
    case 'redirected':
      return 'Your session has ended, or the address of the token service is wrong. Sign in again.';
    case 'forbidden':
    case 'cross_site':
      return 'You may not see the tokens of this machine. Ask an administrator for access.';
    case 'not_found':
      return 'The machine was not found, or the address of the token service is wrong.';
    case 'rate_limited':
      return 'Too many requests were made in a short time.';
    case 'network_error':
      return 'The server could not be reached. Check your connection.';
    case 'timeout':
    case 'upstream_timeout':
      return 'The server took too long to answer.';
    case 'invalid_response':
    case 'unreadable_page':
    case 'upstream_invalid_response':
      return 'The server sent something that is not a list of tokens.';
    case 'not_configured':
    case 'upstream_unauthorized':
    case 'method_not_allowed':
      return 'The server is not set up to list tokens. Tell its administrator.';
    case 'invalid_params':
    case 'invalid_config':
    case 'headers_failed':
    case 'bad_request':
      return 'The request was not valid. Tell the administrator of this page.';
    default:
      return 'The server failed. This is most likely temporary.';
  }
}
