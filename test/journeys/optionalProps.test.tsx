import { screen, waitFor } from '@testing-library/react';
import {
  M2MTokenFilters,
  M2MTokens,
  M2MTokensProvider,
  M2MTokenTable,
  Pagination,
} from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { message, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const tokens = tokensCalled('token', 12);
const ignore = () => {};

describe('a host that passes undefined for optional props', () => {
  it('gets <M2MTokens> as if it had left them out', async () => {
    const machines = [{ id: BILLING, name: 'Billing', tokens }];
    const backend = createFakeBackend({ machines, now: FAKE_NOW });
    renderTokens(
      <M2MTokensProvider
        {...{ proxyUrl: undefined, headers: undefined, credentials: undefined, fetch: undefined }}
        {...{ timeout: undefined, cacheScope: undefined, labels: undefined, locale: undefined }}
        {...{ formatters: undefined, timeZone: undefined, machineName: undefined, now: undefined }}
      >
        <M2MTokens
          subject={BILLING}
          {...{ state: undefined, defaultState: undefined, onStateChange: undefined }}
          {...{ swr: undefined, prefetch: undefined, limitOptions: undefined }}
          {...{ getPageHref: undefined, columns: undefined, machineName: undefined }}
          {...{ labels: undefined, formatters: undefined, density: undefined }}
          className={undefined}
        />
      </M2MTokensProvider>,
      { fetch: backend.fetchProxy },
    );
    await waitFor(() => expect(shownIds()).toHaveLength(10));
    expect(screen.getByText('1–10 of 12')).toBeInTheDocument();
    expect(screen.getByRole('region')).toHaveClass('m2m-tokens', { exact: true });
  });

  it('gets the table', () => {
    renderTokens(
      <M2MTokenTable
        tokens={[]}
        subject={undefined}
        {...{ totalCount: undefined, limit: undefined, offset: undefined, revoked: undefined }}
        {...{ expired: undefined, isLoading: undefined, isIdle: undefined, isStale: undefined }}
        {...{ shownParams: undefined, isRefreshing: undefined, error: undefined }}
        {...{ skipped: undefined, onRetry: undefined, onIncludeAll: undefined }}
        {...{ onFirstPage: undefined, machineName: undefined, labels: undefined }}
        {...{ formatters: undefined, className: undefined }}
      />,
    );
    expect(message()).toHaveTextContent('No machine chosen');
  });

  it('gets the pager and the filters', () => {
    renderTokens(
      <>
        <Pagination
          {...{ totalCount: 87, limit: 10, offset: 0, onOffsetChange: ignore }}
          {...{ onLimitChange: undefined, limitOptions: undefined, hasNextPage: undefined }}
          {...{ getPageHref: undefined, labels: undefined, formatters: undefined }}
          className={undefined}
        />
        <M2MTokenFilters
          {...{ revoked: false, expired: false, onRevokedChange: ignore, onExpiredChange: ignore }}
          {...{ disabled: undefined, labels: undefined, className: undefined }}
        />
      </>,
    );
    expect(screen.getByText('1–10 of 87')).toBeInTheDocument();
    expect(screen.getAllByRole('switch')).toHaveLength(2);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });
});
