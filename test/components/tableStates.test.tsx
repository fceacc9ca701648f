import { screen } from '@testing-library/react';
import { M2MTokensError, M2MTokenTable, type M2MTokenTableProps } from 'react-m2m-tokens';
import { describe, expect, it } from 'vitest';
import { bodyRows, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const failure = new M2MTokensError('network_error', 'for developers');
const EMPTY: M2MTokenTableProps = { tokens: [], subject: BILLING, totalCount: 0 };
const NOTHING_THERE = /no tokens/i;

const STATES: [state: string, props: Partial<M2MTokenTableProps>, read: (string | RegExp)[]][] = [
  ['no-subject', { subject: null }, ['No machine chosen', /choose a machine/i]],
  ['no-subject', { subject: undefined }, ['No machine chosen']],
  ['no-subject', { subject: '' }, ['No machine chosen']],
  [
    'none-shown',
    { revoked: true },
    ['No tokens to show', /may be revoked or expired tokens, which are hidden/i, /JWT/],
  ],
  ['none-shown', { expired: true }, ['No tokens to show']],
  ['none-shown', {}, ['No tokens to show']],
  [
    'none',
    { revoked: true, expired: true },
    ['No tokens', /Clerk does not store JWT tokens, so they are never listed/],
  ],
  ['past-end', { totalCount: 20, offset: 20 }, ['This page is gone', /shorter/]],
  ['past-end', { totalCount: null, offset: 20 }, ['This page is gone']],
  ['idle', { isIdle: true, totalCount: null }, [/are not loaded/]],
  ['failed', { error: failure }, ['Could not load the tokens', /could not be reached/]],
];

describe('a user who looks at a table without rows', () => {
  it.each(STATES)('reads why: %s %o', (state, props, read) => {
    renderTokens(<M2MTokenTable {...EMPTY} {...props} />);

    expect(screen.getByRole('table')).toHaveAttribute('data-state', state);
    expect(bodyRows()).toHaveLength(1);
    const [message] = screen.getAllByRole('cell');
    for (const words of read) {
      expect(message).toHaveTextContent(words);
    }
    expect(message).toHaveAttribute('colspan', String(screen.getAllByRole('columnheader').length));
  });

  it.each<[string, Partial<M2MTokenTableProps>]>([
    ['with all included', { revoked: true, expired: true }],
    ['with some hidden', {}],
    ['past the end', { totalCount: 20, offset: 20 }],
    ['while a retry is in flight', { isLoading: true }],
    ['after a clear', { isIdle: true }],
    ['with an unknown total', { totalCount: null }],
  ])('never sees an empty list after a failure: %s', (_case, props) => {
    const { container } = renderTokens(<M2MTokenTable {...EMPTY} {...props} error={failure} />);

    expect(container).not.toHaveTextContent(NOTHING_THERE);
    expect(container).not.toHaveTextContent(/is gone|cleared/);
    expect(container).toHaveTextContent('Could not load the tokens');
  });

  it('never sees an empty list while a page is in flight', () => {
    const { container } = renderTokens(<M2MTokenTable {...EMPTY} isLoading totalCount={null} />);

    expect(container).not.toHaveTextContent(NOTHING_THERE);
    expect(container).toHaveTextContent('Loading tokens');
  });

  it('never reads "no tokens" if all rows are unreadable', () => {
    const unreadable = new M2MTokensError('unreadable_page', 'for developers');
    const { container } = renderTokens(<M2MTokenTable {...EMPTY} error={unreadable} />);

    expect(container).not.toHaveTextContent(NOTHING_THERE);
    expect(screen.getByRole('cell')).toHaveTextContent(/not a list of tokens/);
  });

  it('reads the message for users, not the one for developers', () => {
    const { container } = renderTokens(<M2MTokenTable {...EMPTY} error={failure} />);
    expect(container).not.toHaveTextContent('for developers');
  });

  it('reads how long to wait, and the trace id', () => {
    const error = new M2MTokensError('rate_limited', '', { retryAfter: 90, traceId: 'trace-7' });
    renderTokens(<M2MTokenTable {...EMPTY} error={error} />);

    const cell = screen.getByRole('cell');
    expect(cell).toHaveTextContent('Wait 90 seconds before trying again.');
    expect(cell).toHaveTextContent('Trace ID trace-7');
  });
});

describe('a user who looks at a table with rows', () => {
  it.each<[string, Partial<M2MTokenTableProps>]>([
    ['at rest', {}],
    ['in a refresh', { isRefreshing: true }],
    ['of an earlier page', { isStale: true, isLoading: true }],
    ['older than a failure', { error: failure }],
    ['without a known total', { totalCount: null }],
    ['beyond the total', { totalCount: 0, offset: 90 }],
  ])('reads them: %s', (_case, props) => {
    const tokens = tokensCalled('row', 3);
    renderTokens(<M2MTokenTable {...EMPTY} totalCount={3} {...props} tokens={tokens} />);

    expect(shownIds()).toEqual(tokens.map(({ id }) => id));
    expect(bodyRows()).toHaveLength(3);
  });
});

describe('the one action of an empty table', () => {
  it.each<[string, string, keyof M2MTokenTableProps, Partial<M2MTokenTableProps>]>([
    ['failed', 'Try again', 'onRetry', { error: failure }],
    ['idle', 'Load tokens', 'onRetry', { isIdle: true }],
    ['none-shown', 'Include revoked and expired', 'onIncludeAll', {}],
    ['past-end', 'Go to the first page', 'onFirstPage', { totalCount: 9, offset: 10 }],
  ])('%s: "%s" calls %s, and is absent without it', async (_state, name, handler, props) => {
    let calls = 0;
    const { user, rerender } = renderTokens(
      <M2MTokenTable {...EMPTY} {...props} {...{ [handler]: () => (calls += 1) }} />,
    );
    await user.click(screen.getByRole('button', { name }));
    expect(calls).toBe(1);

    rerender(<M2MTokenTable {...EMPTY} {...props} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('is disabled, and keeps the focus, while the request is in flight', async () => {
    let calls = 0;
    const { user } = renderTokens(
      <M2MTokenTable {...EMPTY} error={failure} isRefreshing onRetry={() => (calls += 1)} />,
    );
    const retry = screen.getByRole('button', { name: 'Try again' });
    await user.click(retry);

    expect(calls).toBe(0);
    expect(retry).toHaveAttribute('aria-disabled', 'true');
    expect(retry).toHaveFocus();
  });
});
