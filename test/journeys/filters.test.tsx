import { screen, waitFor, within } from '@testing-library/react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, createM2MTokens, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { message, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, tokenCalled } from '../support/tokens.js';

const all = createM2MTokens(40, { subject: BILLING });
const live = all.filter(({ revoked, expired }) => !revoked && !expired);

function openPage(tokens = all) {
  const machines = [{ id: BILLING, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  return renderTokens(<M2MTokens subject={BILLING} />, { fetch: backend.fetchProxy });
}

type User = ReturnType<typeof renderTokens>['user'];

const idsOf = (tokens: typeof all) => tokens.map(({ id }) => id);
const settled = () =>
  waitFor(() => expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'false'));
const total = () => Number(screen.getByText(/^\d+ tokens$/).textContent.split(' ')[0]);

/** Every id, page by page, as a user finds them by paging to the end. */
async function walk(user: User): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    await settled();
    found.push(...shownIds());
    const pager = within(screen.getByRole('navigation'));
    const next = pager.getByRole('button', { name: 'Next page' });
    if (next.hasAttribute('aria-disabled')) return found;
    await user.click(next);
  }
}

describe('a user who includes revoked and expired tokens', () => {
  it('never loses a row, and finds every one by visiting all pages', async () => {
    const { user } = openPage();
    const before = await walk(user);
    expect(before).toEqual(idsOf(live));

    let known = before;
    let knownTotal = total();
    expect(knownTotal).toBe(live.length);
    for (const name of ['Include revoked', 'Include expired']) {
      await user.click(screen.getByRole('switch', { name }));
      await settled();
      expect(total()).toBeGreaterThan(knownTotal);
      expect(screen.getByText(/^1–10 of/)).toBeInTheDocument();

      const found = await walk(user);
      expect(found).toHaveLength(total());
      expect(found).toEqual(expect.arrayContaining(known));
      known = found;
      knownTotal = total();
    }
    expect(known).toEqual(idsOf(all));
  });

  it('still sees the rows, the total and the pager while the answer is in flight', async () => {
    const machines = [{ id: BILLING, name: 'Billing', tokens: all }];
    const backend = createFakeBackend({ machines, now: FAKE_NOW });
    const { user } = renderTokens(<M2MTokens subject={BILLING} />, { fetch: backend.fetchProxy });
    await waitFor(() => expect(shownIds()).toEqual(idsOf(live.slice(0, 10))));
    backend.failNext('never');
    await user.click(screen.getByRole('switch', { name: 'Include revoked' }));

    expect(shownIds()).toEqual(idsOf(live.slice(0, 10)));
    expect(total()).toBe(live.length);
    expect(screen.getByRole('table')).toHaveAttribute('data-stale');
    expect(screen.getByRole('switch', { name: 'Include revoked' })).toBeChecked();
    expect(screen.getByRole('switch', { name: 'Include revoked' })).toHaveFocus();
  });

  it('does so from an empty table, in one step', async () => {
    const gone = [tokenCalled('a', { revoked: true }), tokenCalled('b', { expired: true })];
    const { user } = openPage(gone);
    await user.click(await screen.findByRole('button', { name: 'Include revoked and expired' }));

    await waitFor(() => expect(shownIds()).toEqual(idsOf(gone)));
    expect(screen.getByRole('switch', { name: 'Include revoked' })).toBeChecked();
    expect(screen.getByRole('switch', { name: 'Include expired' })).toBeChecked();
    expect(screen.getByText('2 tokens')).toBeInTheDocument();
    expect(screen.getByRole('table')).toHaveFocus();
  });

  it('reads that the machine has none at all, and a possible reason, with both on', async () => {
    const { user } = openPage([]);
    await user.click(await screen.findByRole('button', { name: 'Include revoked and expired' }));
    await waitFor(() => expect(message()).toHaveTextContent(/^No tokens(?! to show)/));
    expect(message()).toHaveTextContent('Clerk does not store JWT tokens');
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });
});
