import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { M2MTokenStatus } from '../logic/getM2MTokenStatus.js';
import { FILTER_LABELS } from './filterLabels.js';
import { PAGER_LABELS } from './pagerLabels.js';

/** Writes a whole number in the reader's locale. */
export type NumberFormat = (value: number) => string;

/** Rows from `first` to `last`, counted from 1; `total` null = unknown. */
export interface RowRange {
  first: number;
  last: number;
  total: number | null;
}

/** The current page and its rows; `pageCount` null = unknown. */
export interface PagePlace extends RowRange {
  page: number;
  pageCount: number | null;
}

/** The rows that stay on the screen after a failure. */
export interface OlderRowsPlace {
  page: number;
  /** They are older rows of the requested page. */
  isCurrentPage: boolean;
  /** They were loaded with other filters. */
  hasOtherFilters: boolean;
}

/**
 * Every word that users see or hear. Pass your own as `labels`; words that you leave out come from the outer provider,
 * or are English.
 */
export interface M2MTokensLabels {
  // The table.
  /** Name of the table, for screen readers. */
  caption: string;
  columnId: string;
  columnStatus: string;
  columnScopes: string;
  columnCreated: string;
  columnLastUsed: string;
  columnExpires: string;
  /** For screen readers: the header over the buttons that open rows. */
  columnDetails: string;
  status: Record<M2MTokenStatus, string>;
  neverUsed: string;
  neverExpires: string;
  /** Why "never" deserves attention. */
  neverExpiresHint: string;
  /** For a time outside the calendar. */
  unknownTime: string;
  noScopes: string;
  /** Follows the first scope. */
  moreScopes: (count: number, format: NumberFormat) => string;
  /** Name of the button; `id` is the end of the token's id, such as "…afa151". */
  copyId: (id: string) => string;
  /** Shown after a copy of the id or the claims. */
  copied: string;
  /** Announced after a copy of the id. */
  copiedId: string;
  /** Announced and shown where there is no clipboard: the text is selected instead. */
  copyByHand: string;

  // An open row.
  /** Name of the button that opens and closes a row; the screen reader says which. `id` is the end of the token's id. */
  details: (id: string) => string;
  machine: string;
  updated: string;
  revocationReason: string;
  /** For a token that was revoked without a reason. */
  noRevocationReason: string;
  claims: string;
  noClaims: string;
  /** Name of the box of claims; `id` is the end of the token's id. */
  claimsOf: (id: string) => string;
  /** Name of the button; `id` is the end of the token's id. */
  copyClaims: (id: string) => string;
  /** Announced after a copy of the claims. */
  copiedClaims: string;
  /** Announced and shown for claims that are too large to copy: the visible part is selected instead. */
  copyTooLarge: string;
  /** Follows claims that are cut after so many characters. */
  claimsCut: (count: number, format: NumberFormat) => string;

  // The table's states.
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

  // The filters.
  filters: string;
  includeRevoked: string;
  /** Describes the switch, for screen readers. */
  includeRevokedHint: string;
  includeExpired: string;
  includeExpiredHint: string;

  // The pager.
  pagination: string;
  previousPage: string;
  nextPage: string;
  page: (page: number, format: NumberFormat) => string;
  range: (range: RowRange, format: NumberFormat) => string;
  rowsPerPage: string;
  /** Announced after a page change. */
  pageChanged: (place: PagePlace, format: NumberFormat) => string;

  // The whole.
  /** Name of the whole, for screen readers. */
  tokens: string;
  total: (count: number, format: NumberFormat) => string;
  refresh: string;
}

const plural = /* @__PURE__ */ new Intl.PluralRules('en');

function tokens(count: number, format: NumberFormat): string {
  return `${format(count)} ${plural.select(count) === 'one' ? 'token' : 'tokens'}`;
}

export const DEFAULT_LABELS: M2MTokensLabels = {
  caption: 'M2M tokens',
  columnId: 'Token ID',
  columnStatus: 'Status',
  columnScopes: 'Scopes',
  columnCreated: 'Created',
  columnLastUsed: 'Last used',
  columnExpires: 'Expires',
  columnDetails: 'Details',
  status: { active: 'Active', expiring: 'Expiring', expired: 'Expired', revoked: 'Revoked' },
  neverUsed: 'Never',
  neverExpires: 'Never',
  neverExpiresHint: 'Worth a look: it works until it is revoked.',
  unknownTime: 'Unknown',
  noScopes: 'None',
  moreScopes: (count, format) => `+${format(count)}`,
  copyId: (id) => `Copy token ID ${id}`,
  copied: 'Copied',
  copiedId: 'Copied token ID',
  copyByHand: 'Selected: press Ctrl+C or ⌘C',

  details: (id) => `Details of token ${id}`,
  machine: 'Machine',
  updated: 'Updated',
  revocationReason: 'Revocation reason',
  noRevocationReason: 'No reason was given.',
  claims: 'Claims',
  noClaims: 'None',
  claimsOf: (id) => `Claims of token ${id}`,
  copyClaims: (id) => `Copy claims of token ${id}`,
  copiedClaims: 'Copied claims',
  copyTooLarge: 'Too large to copy: only the visible part is selected',
  claimsCut: (count, format) => `Only the first ${format(count)} characters are shown.`,

  loading: 'Loading tokens',
  loaded: (count, format) => `${tokens(count, format)} loaded`,
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
  pastEndText: 'The list has become shorter and ends before this page.',
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
    return `Wait ${format(value)} ${unit}${plural.select(value) === 'one' ? '' : 's'} before trying again.`;
  },
  traceId: 'Trace ID',
  retry: 'Try again',
  skipped: (count, format) =>
    plural.select(count) === 'one'
      ? `${format(1)} row on this page could not be read and is not shown.`
      : `${format(count)} rows on this page could not be read and are not shown.`,
  printed: 'Printed',

  ...FILTER_LABELS,
  ...PAGER_LABELS,

  tokens: 'M2M tokens',
  total: tokens,
  refresh: 'Refresh',
};

function failedText({ code }: M2MTokensError): string {
  switch (code) {
    case 'unauthenticated':
      return 'Your session has ended. Sign in again, then try once more.';
    case 'redirected':
      return 'The server sent the request elsewhere. Sign in again; if you are signed in, the address of the token service is wrong.';
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
    case 'server_error':
    case 'upstream_unreachable':
      return 'The server failed. This is most likely temporary.';
  }
}
