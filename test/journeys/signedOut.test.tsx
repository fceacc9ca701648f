import { screen, waitFor } from '@testing-library/react';
import { M2MTokens, useM2MTokensCache } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { message, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const tokens = tokensCalled('token', 30);
const ids = tokens.map(({ id }) => id);

function SignOut() {
  const { clear } = useM2MTokensCache();
  return (
    <button type="button" onClick={clear}>
      Sign out
    </button>
  );
}

function openPage() {
  const machines = [{ id: BILLING, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  const view = renderTokens(
    <>
      <M2MTokens subject={BILLING} />
      <SignOut />
    </>,
    { fetch: backend.fetchProxy },
  );
  return { ...view, backend };
}

describe('a user whose session has ended', () => {
  it.each([
    [401, /session has ended/],
    [403, /may not see the tokens/],
  ])('sees no token any more after a %i, on any page', async (status, read) => {
    const { user, backend, container } = openPage();
    await user.click(await screen.findByRole('button', { name: 'Page 2' }));
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(10, 20)));

    backend.failNext({ status }, { times: Infinity });
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(container).toHaveTextContent(read));
    expect(shownIds()).toEqual([]);
    for (const id of ids) expect(container.innerHTML).not.toContain(id);
    expect(container).not.toHaveTextContent(/no tokens|30/i);
  });

  it('keeps the focus in the list when the pager disappears with the rows', async () => {
    const { user, backend } = openPage();
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 10)));
    backend.failNext({ status: 401 }, { times: Infinity });
    await user.click(screen.getByRole('button', { name: 'Page 2' }));
    await waitFor(() => expect(screen.queryByRole('navigation')).not.toBeInTheDocument());
    expect(screen.getByRole('table')).toHaveFocus();
  });

  it('sees them again after signing in and trying again', async () => {
    const { user, backend } = openPage();
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 10)));
    const signIn = backend.failNext({ status: 401 }, { times: Infinity });
    await user.click(screen.getByRole('button', { name: 'Page 2' }));
    const retry = await screen.findByRole('button', { name: 'Try again' });
    await waitFor(() => expect(shownIds()).toEqual([]));

    signIn();
    await user.click(retry);
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(10, 20)));
  });
});

describe('a user who signs out', () => {
  it('leaves no token behind, and no request is sent until they load them', async () => {
    const { user, backend, container } = openPage();
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 10)));
    await user.click(screen.getByRole('button', { name: 'Sign out' }));

    await waitFor(() => expect(message()).toHaveTextContent('The tokens are not loaded'));
    for (const id of ids) expect(container.innerHTML).not.toContain(id);
    expect(backend.requests).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'Load tokens' }));
    await waitFor(() => expect(shownIds()).toEqual(ids.slice(0, 10)));
  });
});
