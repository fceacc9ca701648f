import { fireEvent } from '@testing-library/react';
import type { ReactElement } from 'react';
import {
  M2MTokenFilters,
  M2MTokensError,
  M2MTokenTable,
  type M2MTokenTableProps,
  Pagination,
  type PaginationProps,
} from 'react-m2m-tokens';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { BILLING, DAY, SHIPPING, tokenCalled } from './tokens.js';

const error = new M2MTokensError('rate_limited', 'x', { retryAfter: 5, traceId: 'trace-7' });
const tokens = [
  tokenCalled('plain'),
  tokenCalled('revoked', { revoked: true, scopes: [SHIPPING] }),
  tokenCalled('revoked because', { revoked: true, revocationReason: '404', claims: { 1: [2, 3] } }),
  tokenCalled('expired', { expired: true, lastUsedAt: FAKE_NOW, scopes: [SHIPPING, BILLING] }),
  tokenCalled('expiring', { expiration: FAKE_NOW + DAY, claims: '7'.repeat(30_000) }),
  tokenCalled('odd', { createdAt: 1e300 }),
];

/** Visible texts that are not words. */
export const STATE_IDS = [...tokens.map(({ id }) => id), BILLING, SHIPPING, 'trace-7'];

const shown = { subject: BILLING, revoked: false, expired: false, limit: 10, offset: 0 };
const act = { onRetry: ignore, onIncludeAll: ignore, onFirstPage: ignore };

export function table(props: Partial<M2MTokenTableProps>): ReactElement {
  return <M2MTokenTable tokens={[]} subject={BILLING} totalCount={0} {...act} {...props} />;
}

function pager(props: Pick<PaginationProps, 'totalCount'> & Partial<PaginationProps>) {
  return (
    <Pagination limit={10} offset={0} onOffsetChange={ignore} onLimitChange={ignore} {...props} />
  );
}

function ignore() {}

/** Every state of the parts, except for those of the whole page. */
export const STATES: [string, ReactElement][] = [
  ['rows', table({ tokens, totalCount: 6 })],
  ['rows, some skipped', table({ tokens, skipped: 2 })],
  ['older rows', table({ tokens, error })],
  ['rows of another page', table({ tokens, error, isStale: true, shownParams: shown })],
  ['loading', table({ isLoading: true })],
  ['failed', table({ error })],
  ['no subject', table({ subject: null })],
  ['idle', table({ isIdle: true })],
  ['past the end', table({ totalCount: 5, offset: 10 })],
  ['none shown', table({})],
  ['none', table({ revoked: true, expired: true })],
  ['a pager', pager({ totalCount: 1_284, offset: 640 })],
  ['a pager of links', pager({ totalCount: 87, getPageHref: String })],
  ['a pager without a total', pager({ totalCount: null })],
  [
    'filters',
    <M2MTokenFilters
      key="filters"
      {...{ revoked: true, expired: false, onRevokedChange: ignore, onExpiredChange: ignore }}
    />,
  ],
];

/** Opens every closed row. */
export function openRows(container: HTMLElement): void {
  for (const button of container.querySelectorAll('button[aria-expanded="false"]')) {
    fireEvent.click(button);
  }
}
