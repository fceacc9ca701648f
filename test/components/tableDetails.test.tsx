import { screen, waitFor, within } from '@testing-library/react';
import {
  m2mDetailsColumn,
  m2mIdColumn,
  type M2MToken,
  M2MTokens,
  M2MTokenTable,
  useM2MTokensCache,
} from 'react-m2m-tokens';
import { createFakeBackend, createMachineId, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { bodyRows, renderTokens, shownIds } from '../support/renderTokens.js';
import { BILLING, DAY, SHIPPING, tokenCalled, tokensCalled } from '../support/tokens.js';
import { shortId } from '../../src/text/shortId.js';

const tokens = tokensCalled('row', 3, (index) => ({ claims: { secretOf: `row ${index}` } }));
const [first, second, third] = tokens.map(({ id }) => id) as [string, string, string];
const table = <M2MTokenTable tokens={tokens} subject={BILLING} totalCount={3} />;

function toggle(id: string): HTMLElement {
  return screen.getByRole('button', { name: `Details of token ${shortId(id)}` });
}

/** Returns the row that a token's button controls; null = none. */
function detailsOf(id: string): HTMLElement | null {
  const controlled = toggle(id).getAttribute('aria-controls');
  return controlled === null ? null : document.getElementById(controlled);
}

/** Returns the ids of the open rows, and checks that their details are on the page. */
function openIds(): string[] {
  return shownIds().filter((id) => {
    const isOpen = toggle(id).getAttribute('aria-expanded') === 'true';
    expect(detailsOf(id) !== null).toBe(isOpen);
    return isOpen;
  });
}

/** Opens a row and reads its details by name. */
async function readDetails(
  overrides: Partial<M2MToken>,
  props: { machineName?: (id: string) => string | undefined } = {},
): Promise<Record<string, string>> {
  const token = tokenCalled('row', overrides);
  const { user } = renderTokens(<M2MTokenTable tokens={[token]} subject={BILLING} {...props} />);
  await user.click(toggle(token.id));
  const details = within(detailsOf(token.id) as HTMLElement);
  const names = details.getAllByRole('term').map((term) => term.textContent);
  const values = details.getAllByRole('definition').map((definition) => definition.textContent);
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

describe('a user who opens a row', () => {
  it('opens it with the mouse, and closes it again', async () => {
    const { user } = renderTokens(table);
    expect(openIds()).toEqual([]);
    await user.click(toggle(second));
    expect(openIds()).toEqual([second]);
    expect(detailsOf(second)).toHaveTextContent('"secretOf": "row 1"');
    await user.click(toggle(second));
    expect(openIds()).toEqual([]);
  });

  it.each(['{Enter}', ' '])('opens it with the keyboard, and keeps the focus: %j', async (key) => {
    const { user } = renderTokens(table);
    await user.tab();
    expect(toggle(first)).toHaveFocus();
    await user.keyboard(key);
    expect(openIds()).toEqual([first]);
    expect(toggle(first)).toHaveFocus();
    await user.keyboard(key);
    expect(openIds()).toEqual([]);
    expect(toggle(first)).toHaveFocus();
  });

  it('tabs from the row into its details, and then to the next row', async () => {
    const { user } = renderTokens(table);
    await user.tab();
    await user.keyboard('{Enter}');
    const stops = [
      screen.getByRole('button', { name: `Copy token ID ${shortId(first)}` }),
      screen.getByRole('group', { name: /^Claims of token …/ }),
      screen.getByRole('button', { name: `Copy claims of token ${shortId(first)}` }),
      toggle(second),
    ];
    for (const stop of stops) {
      await user.tab();
      expect(stop).toHaveFocus();
    }
  });

  it('hears the same name for the button, and its state', async () => {
    const { user } = renderTokens(table);
    expect(toggle(first)).toHaveAttribute('aria-expanded', 'false');
    expect(toggle(first)).not.toHaveAttribute('aria-controls');
    await user.click(toggle(first));
    expect(toggle(first)).toHaveAttribute('aria-expanded', 'true');
    expect(toggle(first)).toHaveAttribute('aria-controls', detailsOf(first)?.id);
  });

  it('opens several rows, and closes each separately', async () => {
    const { user } = renderTokens(table);
    await user.click(toggle(third));
    await user.click(toggle(first));
    expect(openIds()).toEqual([first, third]);
    expect(new Set([detailsOf(first)?.id, detailsOf(third)?.id]).size).toBe(2);
    await user.click(toggle(third));
    expect(openIds()).toEqual([first]);
  });

  it('opens one of two rows with the same id', async () => {
    const twice = [tokens[0], tokens[0]] as M2MToken[];
    const { user } = renderTokens(<M2MTokenTable tokens={twice} subject={BILLING} />);
    const buttons = screen.getAllByRole('button', { name: `Details of token ${shortId(first)}` });
    await user.click(buttons[1] as HTMLElement);
    expect(buttons.map((button) => button.getAttribute('aria-expanded'))).toEqual([
      'false',
      'true',
    ]);
    expect(bodyRows()).toHaveLength(3);
  });

  it('finds no details on the page before and after', async () => {
    const { user, container } = renderTokens(table);
    const closed = container.innerHTML;
    expect(closed).not.toContain('secretOf');
    await user.click(toggle(first));
    expect(container.innerHTML).toContain('secretOf');
    await user.click(toggle(first));
    expect(container.innerHTML).toBe(closed);
  });
});

describe('an open row', () => {
  it('stays open after an equal answer, and after a change of its token', async () => {
    const { user, rerender } = renderTokens(table);
    await user.click(toggle(second));
    rerender(<M2MTokenTable tokens={structuredClone(tokens)} subject={BILLING} totalCount={3} />);
    expect(openIds()).toEqual([second]);

    const changed = tokens.map((token) =>
      token.id === second ? { ...token, revoked: true, revocationReason: 'Rotated' } : token,
    );
    rerender(<M2MTokenTable tokens={changed} subject={BILLING} totalCount={3} />);
    expect(openIds()).toEqual([second]);
    expect(detailsOf(second)).toHaveTextContent('Rotated');
    expect(toggle(second)).toHaveFocus();
  });

  it('stays open when it moves, and closes with the page', async () => {
    const { user, rerender } = renderTokens(table);
    await user.click(toggle(first));
    const added = [tokenCalled('new'), ...tokens];
    rerender(<M2MTokenTable tokens={added} subject={BILLING} totalCount={4} />);
    expect(openIds()).toEqual([first]);

    rerender(<M2MTokenTable tokens={tokensCalled('other', 3)} subject={BILLING} totalCount={4} />);
    expect(openIds()).toEqual([]);
    rerender(table);
    expect(openIds()).toEqual([]);
  });

  it('has a table row with one cell across all columns', async () => {
    const { user, container, rerender } = renderTokens(table);
    await user.click(toggle(second));
    const columns = screen.getAllByRole('columnheader').length;
    const rows = bodyRows();
    expect(rows).toHaveLength(4);
    expect(rows[2]).toBe(detailsOf(second));
    expect(rows.map((row) => within(row).getAllByRole('cell').length)).toEqual([
      ...[columns, columns, 1, columns],
    ]);
    expect(rows[2]?.firstElementChild).toHaveAttribute('colspan', String(columns));
    for (const tr of container.querySelectorAll('tr')) expect(tr).toHaveAttribute('role', 'row');
    for (const td of container.querySelectorAll('td')) expect(td).toHaveAttribute('role', 'cell');

    const unknown = tokens.map((token) => ({ ...token, lastUsedAt: undefined }));
    rerender(<M2MTokenTable tokens={unknown} subject={BILLING} totalCount={3} />);
    expect(detailsOf(second)?.firstElementChild).toHaveAttribute('colspan', String(columns - 1));

    const two = [m2mDetailsColumn, m2mIdColumn];
    rerender(<M2MTokenTable tokens={tokens} subject={BILLING} columns={two} />);
    expect(detailsOf(second)?.firstElementChild).toHaveAttribute('colspan', '2');
  });

  it('does not exist without the details column', () => {
    renderTokens(<M2MTokenTable tokens={tokens} subject={BILLING} columns={[m2mIdColumn]} />);
    expect(screen.queryByRole('button', { name: /^Details/ })).not.toBeInTheDocument();
  });
});

describe('a user who reads the details', () => {
  it('reads all fields of a token, in order', async () => {
    const details = await readDetails({
      createdAt: FAKE_NOW - 3 * DAY,
      updatedAt: FAKE_NOW - 2 * DAY,
      lastUsedAt: FAKE_NOW - 61_000,
      expiration: FAKE_NOW + 3 * DAY + 5_000,
      scopes: [SHIPPING],
    });
    expect(Object.keys(details)).toEqual([
      ...['Token ID', 'Machine', 'Created', 'Updated', 'Last used', 'Expires', 'Scopes', 'Claims'],
    ]);
    expect(details['Token ID']).toBe(tokenCalled('row').id);
    expect(details['Machine']).toBe(BILLING);
    expect(details['Created']).toMatch(/^Nov 20, 2026, 12:00:00\sPM UTC$/);
    expect(details['Updated']).toMatch(/^Nov 21, 2026, 12:00:00\sPM UTC$/);
    expect(details['Last used']).toMatch(/^Nov 23, 2026, 11:58:59\sAM UTC$/);
    expect(details['Expires']).toMatch(/^Nov 26, 2026, 12:00:05\sPM UTC$/);
    expect(details['Scopes']).toBe(SHIPPING);
    expect(details['Claims']).toBe('None');
  });

  it('reads machines by name and id, and each scope once', async () => {
    const AUDIT = createMachineId('audit');
    const names: Record<string, string> = { [BILLING]: 'Billing', [SHIPPING]: 'Shipping' };
    const details = await readDetails(
      { scopes: [SHIPPING, AUDIT, SHIPPING, BILLING] },
      { machineName: (id) => names[id] },
    );
    expect(details['Machine']).toBe(`Billing ${BILLING}`);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      ...[`Shipping ${SHIPPING}`, AUDIT, `Billing ${BILLING}`],
    ]);
  });

  it.each<[string, Partial<M2MToken>, string, string | undefined]>([
    ['never expires', { expiration: null, expired: true }, 'Expires', 'Never'],
    ['was never used', { lastUsedAt: null }, 'Last used', 'Never'],
    ['has an unknown last use', { lastUsedAt: undefined }, 'Last used', undefined],
    ['may call no machine', { scopes: [] }, 'Scopes', 'None'],
    ['is not revoked', { revocationReason: 'Rotated' }, 'Revocation reason', undefined],
    ['is revoked', { revoked: true, revocationReason: 'Rotated' }, 'Revocation reason', 'Rotated'],
    ['is revoked without a reason', { revoked: true }, 'Revocation reason', 'No reason was given.'],
    [
      'is revoked with an empty reason',
      { revoked: true, revocationReason: ' ' },
      'Revocation reason',
      'No reason was given.',
    ],
  ])('reads the details of a token that %s', async (_case, token, name, read) => {
    expect((await readDetails(token))[name]).toBe(read);
  });

  it.each([8.64e15 + 1, -8.64e15 - 1, Number.NaN, Infinity])(
    'reads "Unknown" for a time out of range: %d',
    async (time) => {
      const times = { createdAt: time, updatedAt: time, lastUsedAt: time, expiration: time };
      const details = await readDetails(times);
      for (const name of ['Created', 'Updated', 'Last used', 'Expires']) {
        expect(details[name]).toBe('Unknown');
      }
    },
  );
});

function SignOut() {
  const { clear } = useM2MTokensCache();
  return (
    <button type="button" onClick={clear}>
      Sign out
    </button>
  );
}

/** Renders the whole list with the second row open. */
async function openList() {
  const list = tokensCalled('row', 15, (index) => ({
    claims: { secretOf: `row ${index}` },
    createdAt: FAKE_NOW - (index + 1) * DAY,
  }));
  const machines = [{ id: BILLING, name: 'Billing', tokens: list }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  const view = renderTokens(
    <>
      <M2MTokens
        subject={BILLING}
        defaultState={{ revoked: true }}
        machineName={() => 'Invoices'}
      />
      <SignOut />
    </>,
    { fetch: backend.fetchProxy },
  );
  await waitFor(() => expect(shownIds()).toHaveLength(10));
  await view.user.click(toggle(second));
  const settled = () =>
    waitFor(() => expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'false'));
  return { ...view, backend, settled };
}

describe('a user with an open row', () => {
  it('refreshes, and reads the new values in it', async () => {
    const { user, backend, settled } = await openList();
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await settled();
    expect(openIds()).toEqual([second]);

    backend.revokeToken(second, 'Rotated');
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(detailsOf(second)).toHaveTextContent('Rotated'));
    expect(openIds()).toEqual([second]);
  });

  it('finds it closed after leaving the page and coming back', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(shownIds()).toHaveLength(5));
    expect(openIds()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Previous page' }));
    await waitFor(() => expect(shownIds()).toContain(second));
    expect(openIds()).toEqual([]);
  });

  it('keeps it open after a failure that leaves the rows on the screen', async () => {
    const { user, backend } = await openList();
    backend.failNext({ status: 503 });
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await screen.findByRole('button', { name: 'Try again' });
    expect(openIds()).toEqual([second]);
  });

  it.each([401, 403])('finds no trace of it after a %i', async (status) => {
    const { user, backend } = await openList();
    await user.click(
      screen.getByRole('button', { name: `Copy claims of token ${shortId(second)}` }),
    );
    backend.failNext({ status }, { times: Infinity });
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await screen.findByRole('button', { name: 'Try again' });
    await rowsGone();
    for (const word of wordsOf(second)) expect(pageSource()).not.toContain(word);
  });

  it('finds no trace of it after signing out', async () => {
    const { user } = await openList();
    await user.click(
      screen.getByRole('button', { name: `Copy claims of token ${shortId(second)}` }),
    );
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    await screen.findByRole('button', { name: 'Load tokens' });
    await rowsGone();
    for (const word of wordsOf(second)) expect(pageSource()).not.toContain(word);
  });
});

const rowsGone = () =>
  waitFor(() => expect(screen.queryByRole('group', { name: /^Claims of token …/ })).toBeNull());

const pageSource = () => document.documentElement.innerHTML;

/** Texts of an open row, and of the announcement of its copied claims. */
const wordsOf = (id: string) => [id, 'secretOf', 'Invoices', 'Copied'];
