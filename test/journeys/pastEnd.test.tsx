import { screen, waitFor } from '@testing-library/react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { message, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const tokens = tokensCalled('token', 25);
const FIRST_PAGE = { revoked: false, expired: false, limit: 10, offset: 0 };
/** The event that leads to the last page of 25 rows. */
const LAST_PAGE = [{ ...FIRST_PAGE, offset: 20 }, 'past-end', { offset: 20 }];
const ids = tokens.map(({ id }) => id);

function backendOf(count: number) {
  const machines = [{ id: BILLING, name: 'Billing', tokens: tokens.slice(0, count) }];
  return createFakeBackend({ machines, now: FAKE_NOW });
}

describe('a user whose page does not exist any more', () => {
  it('reaches the last page', async () => {
    const onStateChange = vi.fn();
    const { container } = renderTokens(
      <M2MTokens subject={BILLING} defaultState={{ offset: 900 }} onStateChange={onStateChange} />,
      { fetch: backendOf(25).fetchProxy },
    );
    let read = '';
    new MutationObserver(() => {
      read += container.textContent;
    }).observe(container, { childList: true, characterData: true, subtree: true });
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(20)));
    expect(onStateChange.mock.calls).toEqual([LAST_PAGE]);
    expect(screen.getByText('21–25 of 25')).toBeInTheDocument();
    expect(read).not.toContain('gone');
  });

  it('reaches the last page when the last tokens of a page were revoked meanwhile', async () => {
    const backend = backendOf(21);
    const { user } = renderTokens(<M2MTokens subject={BILLING} />, { fetch: backend.fetchProxy });
    await user.click(await screen.findByRole('button', { name: 'Page 3' }));
    await waitFor(() => expect(shownIds()).toEqual([ids[20]]));

    backend.revokeToken(ids[20] as string);
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(10, 20)));
    expect(screen.getByText('11–20 of 20')).toBeInTheDocument();
  });

  it('can go to the first page where the host controls the offset', async () => {
    const onStateChange = vi.fn();
    const { user } = renderTokens(
      <M2MTokens subject={BILLING} state={{ offset: 50 }} onStateChange={onStateChange} />,
      { fetch: backendOf(25).fetchProxy },
    );
    await waitFor(() => expect(message()).toHaveTextContent('This page is gone'));
    expect(screen.queryByText(/no tokens/i)).not.toBeInTheDocument();
    expect(onStateChange.mock.calls).toEqual([LAST_PAGE]);

    await user.click(screen.getByRole('button', { name: 'Go to the first page' }));
    expect(onStateChange.mock.lastCall).toEqual([FIRST_PAGE, 'user', { offset: 0 }]);
  });

  it('is on the first page when no token is left', async () => {
    renderTokens(<M2MTokens subject={BILLING} defaultState={{ offset: 20 }} />, {
      fetch: backendOf(0).fetchProxy,
    });
    await waitFor(() => expect(message()).toHaveTextContent('No tokens to show'));
  });
});
