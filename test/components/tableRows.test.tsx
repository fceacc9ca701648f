import { screen } from '@testing-library/react';
import type { M2MToken } from 'react-m2m-tokens';
import { M2MTokensError, M2MTokenTable } from 'react-m2m-tokens';
import { describe, expect, it, vi } from 'vitest';
import { bodyRows, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, SHIPPING, tokenCalled, tokensCalled } from '../support/tokens.js';

describe('a user who waits for a page', () => {
  it.each([
    ['a first page', null, 10, 0, 10],
    ['a large page', null, 100, 0, 100],
    ['a full page', 87, 10, 10, 10],
    ['the last page', 87, 10, 80, 7],
    ['all tokens', 3, 10, 0, 3],
    ['a page that may be past the end', 20, 10, 40, 1],
  ])('sees as many skeleton rows as expected: %s', (_case, totalCount, limit, offset, count) => {
    const { container } = renderTokens(
      <M2MTokenTable tokens={[]} subject={BILLING} isLoading {...{ totalCount, limit, offset }} />,
    );
    expect(container.querySelectorAll('tbody tr')).toHaveLength(count);
  });

  it('sees ten skeleton rows without a page size', () => {
    const { container } = renderTokens(<M2MTokenTable tokens={[]} subject={BILLING} isLoading />);
    expect(container.querySelectorAll('tbody tr')).toHaveLength(10);
  });
});

describe('a user whose answer has duplicate ids', () => {
  it.each([
    ['one id twice', ['a', 'a']],
    ['two ids several times', ['a', 'b', 'a', 'a', 'b']],
    ['an id that looks like a row key', ['a', 'a', 'a 2', '2 a', '1 a']],
  ])('sees every row: %s', (_case, ids) => {
    const tokens = ids.map((id) => tokenCalled('twice', { id }));
    renderTokens(<M2MTokenTable tokens={tokens} subject={BILLING} />);
    expect(shownIds()).toEqual(ids);
  });
});

describe('a table that re-renders', () => {
  /** Counts row renders, since each row with a scope calls `machineName`. */
  function renderCounted(tokens: readonly M2MToken[]) {
    const machineName = vi.fn((id: string) => id.slice(0, 5));
    const view = renderTokens(
      <M2MTokenTable tokens={tokens} subject={BILLING} totalCount={87} machineName={machineName} />,
    );
    const rerender = (changes: Partial<Parameters<typeof M2MTokenTable>[0]>) => {
      machineName.mockClear();
      view.rerender(
        <M2MTokenTable
          {...{ tokens, machineName, subject: BILLING, totalCount: 87 }}
          {...(changes as object)}
        />,
      );
      return new Set(machineName.mock.calls.map(([id]) => id)).size;
    };
    return { ...view, rerender };
  }
  // Each row has its own scope, so that the calls tell the rows apart.
  const tokens = tokensCalled('row', 10, (index) => ({
    scopes: [`${SHIPPING.slice(0, -2)}0${index}`],
  }));

  it('re-renders all rows for a new clock or language, which proves the count', () => {
    const { rerender } = renderCounted(tokens);
    expect(rerender({ labels: { noScopes: 'none' } })).toBe(10);
  });

  it.each([
    ['the same tokens', {}],
    ['another array of the same tokens', { tokens: [...tokens] }],
    ['a request in flight', { isRefreshing: true, isStale: true }],
    ['a failure', { error: new M2MTokensError('timeout', '') }],
    ['a new total', { totalCount: 88 }],
    ['skipped rows', { skipped: 1 }],
    ['new handlers', { onRetry: () => {}, onFirstPage: () => {}, onIncludeAll: () => {} }],
  ])('re-renders no row for %s', (_case, changes) => {
    const { rerender } = renderCounted(tokens);
    expect(rerender(changes)).toBe(0);
  });

  it('re-renders one row when one token changes', () => {
    const { rerender } = renderCounted(tokens);
    const changed = tokens.map((token, index) =>
      index === 4 ? { ...token, revoked: true } : token,
    );
    expect(rerender({ tokens: changed })).toBe(1);
    expect(bodyRows()[4]).toHaveTextContent('Revoked');
  });

  it('renders only the new row when one is added on top', () => {
    const { rerender } = renderCounted(tokens);
    const added = { ...tokenCalled('new'), scopes: [BILLING] };
    expect(rerender({ tokens: [added, ...tokens] })).toBe(1);
  });

  it('re-renders only the row of a copied id', async () => {
    const machineName = vi.fn((id: string) => id);
    const { user } = renderTokens(
      <M2MTokenTable tokens={tokens} subject={BILLING} machineName={machineName} />,
    );
    machineName.mockClear();
    await user.click(screen.getAllByRole('button', { name: /^Copy/ })[0] as HTMLElement);
    await screen.findByText('Copied');
    expect(new Set(machineName.mock.calls.flat())).toEqual(new Set(tokens[0]?.scopes));
  });
});
