import { screen, waitFor } from '@testing-library/react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { announcements, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokenCalled, tokensCalled } from '../support/tokens.js';

const tokens = tokensCalled('token', 12);
const ids = tokens.map(({ id }) => id);

function openPage() {
  const machines = [{ id: BILLING, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  const gate = { open: () => {}, waiting: Promise.resolve() };
  const gated: typeof fetch = async (input, init) => {
    await gate.waiting;
    return backend.fetchProxy(input, init);
  };
  const close = () => {
    gate.waiting = new Promise((resolve) => (gate.open = resolve));
  };
  const view = renderTokens(<M2MTokens subject={BILLING} swr={{ shouldRetryOnError: false }} />, {
    fetch: gated,
  });
  return { ...view, backend, close, open: () => gate.open() };
}

const refreshButton = () => screen.getByRole('button', { name: 'Refresh' });

describe('a user who refreshes', () => {
  it('sees the progress, keeps rows and focus, then sees the changes', async () => {
    const { user, backend, close, open } = openPage();
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 10)));
    const added = tokenCalled('new', { createdAt: FAKE_NOW - 1000 });
    backend.addToken(added);
    close();
    await user.click(refreshButton());

    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true');
    expect(refreshButton()).toHaveAttribute('aria-disabled', 'true');
    expect(refreshButton()).toHaveFocus();
    expect(shownIds()).toEqual(ids.slice(0, 10));

    open();
    await waitFor(() => expect(shownIds()).toEqual([added.id, ...ids.slice(0, 9)]));
    await waitFor(() => expect(refreshButton()).not.toHaveAttribute('aria-disabled'));
    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'false');
    expect(screen.getByText('13 tokens')).toBeInTheDocument();
    expect(announcements()[0]).toBe('13 tokens loaded');
  });

  it('sends one request, however often they press', async () => {
    const { user, backend, close, open } = openPage();
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 10)));
    close();
    await user.tripleClick(refreshButton());
    open();
    await waitFor(() => expect(refreshButton()).not.toHaveAttribute('aria-disabled'));
    expect(backend.requests).toHaveLength(2);
  });

  it('keeps the rows when it fails, and reads that they may be old', async () => {
    const { user, backend, container } = openPage();
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 10)));
    backend.failNext({ status: 503 });
    await user.click(refreshButton());

    await screen.findByRole('button', { name: 'Try again' });
    expect(shownIds()).toEqual(ids.slice(0, 10));
    expect(container).toHaveTextContent('These may be out of date.');

    await user.click(refreshButton());
    await waitFor(() => expect(container).not.toHaveTextContent('These may be out of date.'));
  });

  it('sees a token that was revoked meanwhile as revoked, in place', async () => {
    const { user, backend } = openPage();
    await user.click(await screen.findByRole('switch', { name: 'Include revoked' }));
    await waitFor(() => expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'false'));
    backend.revokeToken(ids[3] as string);
    await user.click(refreshButton());
    await waitFor(() => expect(screen.getAllByText('Revoked')).toHaveLength(1));
    expect(shownIds()).toEqual(ids.slice(0, 10));
  });
});
