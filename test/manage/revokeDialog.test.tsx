import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { type M2MToken, type M2MTokensProviderProps, useM2MTokensCache } from 'react-m2m-tokens';
import { RevokeM2MTokensDialog, type RevokeM2MTokensDialogProps } from 'react-m2m-tokens/manage';
import { createMachineId, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { createManagedMachine, SUBJECT } from './managedMachine.js';

type Machine = ReturnType<typeof createManagedMachine>;

/** A page with the dialog open, and a button that signs out. */
function Page(props: Partial<RevokeM2MTokensDialogProps> & { tokens: readonly M2MToken[] }) {
  const [isOpen, setOpen] = useState(true);
  const { clear } = useM2MTokensCache();
  return (
    <>
      <button type="button" onClick={clear}>
        Sign out
      </button>
      <RevokeM2MTokensDialog subject={SUBJECT} open={isOpen} onOpenChange={setOpen} {...props} />
    </>
  );
}

function openDialog(
  { tokens, fetch }: Machine,
  props: Partial<RevokeM2MTokensDialogProps> = {},
  config: M2MTokensProviderProps = {},
) {
  return renderTokens(<Page tokens={tokens.slice(0, 1)} {...props} />, { fetch, ...config });
}

const dialog = () => screen.getByRole('alertdialog');
const button = (name: string) => within(dialog()).getByRole('button', { name });
const reason = () => within(dialog()).getByRole('textbox');
const closed = () => waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());

describe('the dialog that revokes one token', () => {
  it('shows the consequence, and focuses Cancel', () => {
    openDialog(createManagedMachine());
    expect(dialog()).toHaveAccessibleName('Revoke this token?');
    expect(dialog()).toHaveAccessibleDescription(/fails from then on. This cannot be undone./);
    expect(button('Cancel')).toHaveFocus();
  });

  it('names the token, and the machines that it may call', () => {
    const [ledger, mail] = [createMachineId('ledger'), createMachineId('mail')];
    const machine = createManagedMachine({
      change: (token) => ({ ...token, scopes: [ledger, mail] }),
    });
    openDialog(machine, { machineName: (id) => (id === ledger ? 'Ledger' : undefined) });
    expect(dialog()).toHaveTextContent(machine.tokens[0]?.id ?? '?');
    expect(
      within(dialog())
        .getAllByRole('listitem')
        .map((item) => item.textContent),
      // Two machines may have one name.
    ).toEqual([`Ledger ${ledger}`, mail]);
  });

  it('warns that a token that was used a moment ago is probably in use', () => {
    openDialog(
      createManagedMachine({ change: (token) => ({ ...token, lastUsedAt: FAKE_NOW - 120_000 }) }),
    );
    expect(dialog()).toHaveAccessibleDescription(/Used 2 minutes ago: it is probably in use\./);
  });

  it.each([
    ['never', null, 'Last usedNever'],
    ['unknown', undefined, 'Last usedUnknown. The server does not tell.'],
    ['long ago', FAKE_NOW - 3 * 86_400_000, 'Last used3 days ago'],
  ])('tells a last use apart: %s', (_, lastUsedAt, words) => {
    openDialog(createManagedMachine({ change: (token) => ({ ...token, lastUsedAt }) }));
    expect(dialog()).toHaveTextContent(words);
    expect(dialog()).not.toHaveTextContent('probably in use');
  });

  it('says that JWTs stay valid', () => {
    openDialog(createManagedMachine());
    expect(dialog()).toHaveTextContent('JWTs of this machine are not affected.');
  });

  it('revokes with a reason, reports the token, and closes', async () => {
    const machine = createManagedMachine();
    const onRevoked = vi.fn<(tokens: readonly M2MToken[]) => void>();
    const { user } = openDialog(machine, { onRevoked });
    await user.click(button('Leaked'));
    expect(reason()).toHaveValue('Leaked');
    expect(button('Leaked')).toHaveAttribute('aria-pressed', 'true');
    await user.type(reason(), ' on\npaste.example');
    await user.click(button('Revoke token'));
    await closed();
    const [token] = machine.tokens;
    expect(machine.writes).toEqual([
      {
        path: `/${token?.id}/revoke`,
        body: { revocation_reason: 'Leaked on paste.example' },
      },
    ]);
    expect(onRevoked).toHaveBeenCalledOnce();
    expect(onRevoked.mock.lastCall?.[0]).toMatchObject([{ id: token?.id, revoked: true }]);
  });

  it('sends no reason when none is given', async () => {
    const machine = createManagedMachine();
    const { user } = openDialog(machine);
    await user.click(button('Revoke token'));
    await closed();
    expect(machine.writes).toMatchObject([{ body: { revocation_reason: null } }]);
  });

  it('works with the keyboard alone', async () => {
    const machine = createManagedMachine();
    const { user } = openDialog(machine);
    await user.keyboard('{Tab}{Enter}');
    await closed();
    expect(machine.writes).toHaveLength(1);
  });

  it('sends one request for two clicks in one frame, also in StrictMode', async () => {
    const machine = createManagedMachine();
    const onRevoked = vi.fn<(tokens: readonly M2MToken[]) => void>();
    renderTokens(
      <StrictMode>
        <Page tokens={machine.tokens.slice(0, 1)} onRevoked={onRevoked} />
      </StrictMode>,
      { fetch: machine.fetch },
    );
    const confirm = button('Revoke token');
    act(() => {
      confirm.click();
      confirm.click();
    });
    await closed();
    expect(machine.writes).toHaveLength(1);
    expect(onRevoked).toHaveBeenCalledOnce();
  });

  it('calls the onRevoked of the host’s last render', async () => {
    const machine = createManagedMachine();
    let answer = () => {};
    const held: typeof fetch = async (input, init) => {
      if (init?.method === 'POST') await new Promise<void>((resolve) => void (answer = resolve));
      return machine.fetch(input, init);
    };
    const calls: number[] = [];
    function Host() {
      const [render, setRender] = useState(1);
      return (
        <>
          <button type="button" onClick={() => setRender(2)}>
            Render
          </button>
          <Page tokens={machine.tokens.slice(0, 1)} onRevoked={() => calls.push(render)} />
        </>
      );
    }
    const { user } = renderTokens(<Host />, { fetch: held });
    await user.click(button('Revoke token'));
    fireEvent.click(screen.getByText('Render'));
    answer();
    await closed();
    expect(calls).toEqual([2]);
  });

  it('stays while the answer is in flight: Escape, Cancel and another press do nothing', async () => {
    const machine = createManagedMachine();
    machine.backend.failNext('never', { action: 'revoke' });
    const { user } = openDialog(machine);
    await user.click(button('Revoke token'));
    expect(dialog()).toHaveAccessibleName('Revoking…');
    const pending = button('Revoking…');
    expect(pending).toHaveFocus();
    expect(pending).toHaveAttribute('aria-disabled', 'true');
    expect(button('Cancel')).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}{Enter}{Escape}');
    await user.click(button('Cancel'));
    expect(dialog()).toBeInTheDocument();
    expect(machine.writes).toHaveLength(1);
    expect(within(dialog()).getByRole('status')).toHaveTextContent('Revoking…');
  });

  it('shows a failure inside, keeps the reason, and tries again', async () => {
    const machine = createManagedMachine();
    machine.backend.failNext({ status: 503, code: 'audit_failed' }, { action: 'revoke' });
    const { user } = openDialog(machine);
    await user.type(reason(), 'Rotated');
    await user.click(button('Revoke token'));
    await waitFor(() => expect(button('Try again')).toHaveFocus());
    expect(within(dialog()).getByRole('status')).toHaveTextContent(
      'The token was not revoked. The server could not record the action',
    );
    expect(reason()).toHaveValue('Rotated');
    await user.click(button('Try again'));
    await closed();
    expect(machine.writes).toHaveLength(2);
  });

  it('offers no second try where none helps, and moves the focus to Close', async () => {
    const machine = createManagedMachine();
    machine.backend.failNext({ status: 403 }, { action: 'revoke' });
    const { user } = openDialog(machine);
    await user.click(button('Revoke token'));
    await waitFor(() => expect(button('Close')).toHaveFocus());
    expect(dialog()).toHaveAccessibleName('The token was not revoked.');
    expect(dialog()).toHaveTextContent('You may not revoke tokens of this machine.');
    expect(within(dialog()).queryByRole('button', { name: 'Try again' })).toBeNull();
    await user.keyboard('{Enter}');
    await closed();
  });

  it('says that the outcome is unknown after a lost answer', async () => {
    const machine = createManagedMachine();
    machine.backend.failNext('network_error', { action: 'revoke' });
    const { user } = openDialog(machine);
    await user.click(button('Revoke token'));
    await waitFor(() => expect(button('Try again')).toBeInTheDocument());
    expect(dialog()).toHaveAccessibleName('The token may or may not be revoked.');
  });

  it('asks for a reason that is required, and focuses the field', async () => {
    const machine = createManagedMachine();
    const { user } = openDialog(machine, { isReasonRequired: true });
    await user.click(button('Revoke token'));
    expect(reason()).toHaveFocus();
    expect(reason()).toBeInvalid();
    expect(reason()).toHaveAccessibleDescription('Give a reason.');
    expect(within(dialog()).getByRole('status')).toHaveTextContent('Give a reason.');
    expect(machine.writes).toEqual([]);
    await user.click(button('Unused'));
    await user.click(button('Revoke token'));
    await closed();
    expect(machine.writes).toHaveLength(1);
  });

  it('counts a long reason, refuses one that is too long, and never cuts it', async () => {
    const machine = createManagedMachine();
    const { user } = openDialog(machine);
    fireEvent.change(reason(), { target: { value: 'x'.repeat(450) } });
    expect(reason()).toHaveAccessibleDescription('450 of 500 characters');
    fireEvent.change(reason(), { target: { value: 'x'.repeat(501) } });
    await user.click(button('Revoke token'));
    expect(reason()).toHaveAccessibleDescription('Shorten the reason to 500 characters.');
    expect(reason()).toHaveValue('x'.repeat(501));
    expect(machine.writes).toEqual([]);
  });

  it('offers the reasons of the host', () => {
    openDialog(createManagedMachine(), { reasons: ['Audit'] });
    const presets = within(dialog()).getByRole('group', { name: 'Common reasons' });
    expect(
      within(presets)
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual(['Audit']);
  });

  it('says inside that the session has ended, and shows nothing of the token any more', async () => {
    const machine = createManagedMachine();
    machine.backend.failNext({ status: 401 }, { action: 'revoke' });
    const { user } = openDialog(machine);
    await user.click(button('Revoke token'));
    await waitFor(() => expect(button('Close')).toHaveFocus());
    expect(dialog()).toHaveTextContent('Your session has ended. Sign in again.');
    expect(document.body).not.toHaveTextContent(machine.tokens[0]?.id ?? '?');
  });

  it('closes when the machine changes', () => {
    const machine = createManagedMachine();
    const { rerender } = openDialog(machine);
    rerender(<Page tokens={machine.tokens} subject={createMachineId('other')} />);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('closes when the user signs out', () => {
    openDialog(createManagedMachine());
    fireEvent.click(screen.getByText('Sign out'));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('has nothing to do for a token that is revoked already', () => {
    openDialog(createManagedMachine({ change: (token) => ({ ...token, revoked: true }) }));
    expect(dialog()).toHaveAccessibleDescription('1 token is revoked already and is left out.');
    expect(within(dialog()).getAllByRole('button')).toEqual([button('Cancel')]);
  });
});

describe('the dialog that revokes several tokens', () => {
  const openMany = (machine: Machine, props: Partial<RevokeM2MTokensDialogProps> = {}) =>
    openDialog(machine, { tokens: machine.tokens, ...props });
  const outcomes = () =>
    within(screen.getByRole('list', { name: 'Tokens to revoke' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent.replace(/^mt_[0-9a-f]+/, ''));

  it('labels the trace id of each failure, and of no other outcome', async () => {
    const machine = createManagedMachine({ count: 2 });
    machine.backend.failNext({ status: 409 }, { action: 'revoke' });
    const { user } = openMany(machine);
    await user.click(button('Revoke 2 tokens'));
    await waitFor(() => expect(button('Try again')).toBeInTheDocument());
    const [failed, revoked] = outcomes();
    expect(failed).toMatch(
      /^Another change was made at the same moment\. Try again\. Trace ID \S+$/,
    );
    expect(revoked).toBe('Revoked');
  });

  it('counts them, and says which are left out or cannot be used any more', () => {
    const machine = createManagedMachine({
      count: 4,
      change: (token, index) => ({ ...token, revoked: index === 0, expired: index === 1 }),
    });
    openMany(machine);
    expect(dialog()).toHaveAccessibleName('Revoke 3 tokens?');
    expect(dialog()).toHaveAccessibleDescription(/1 token is revoked already and is left out\./);
    expect(dialog()).toHaveAccessibleDescription(/1 token has expired already/);
    expect(outcomes()).toHaveLength(3);
  });

  it('revokes them all, and closes', async () => {
    const machine = createManagedMachine({ count: 6 });
    const onRevoked = vi.fn<(tokens: readonly M2MToken[]) => void>();
    const { user } = openMany(machine, { onRevoked });
    await user.click(button('Revoke 6 tokens'));
    await closed();
    expect(machine.writes).toHaveLength(6);
    expect(onRevoked.mock.lastCall?.[0].map(({ id }) => id).toSorted()).toEqual(
      machine.tokens.map(({ id }) => id).toSorted(),
    );
  });

  it('shows the result of each token, and tries again only those that failed', async () => {
    const machine = createManagedMachine({ count: 4 });
    machine.backend.failNext({ status: 503, code: 'audit_failed' }, { action: 'revoke', times: 2 });
    const onRevoked = vi.fn<(tokens: readonly M2MToken[]) => void>();
    const { user } = openMany(machine, { onRevoked });
    await user.click(button('Revoke 4 tokens'));
    await waitFor(() => expect(button('Try again')).toBeInTheDocument());
    expect(dialog()).toHaveAccessibleName('2 revoked, 2 failed');
    expect(within(dialog()).getByRole('status')).toHaveTextContent('2 revoked, 2 failed');
    expect(outcomes().filter((words) => words === 'Revoked')).toHaveLength(2);
    expect(outcomes().filter((words) => /could not record/.test(words))).toHaveLength(2);
    expect(onRevoked.mock.lastCall?.[0]).toHaveLength(2);
    await user.click(button('Try again'));
    await closed();
    expect(machine.writes).toHaveLength(6);
    expect(onRevoked.mock.lastCall?.[0]).toHaveLength(2);
  });

  it('lists a hundred of many tokens, and the failed ones before all others', async () => {
    const machine = createManagedMachine({ count: 150 });
    const fetch: typeof globalThis.fetch = async (input, init) =>
      (input as string).includes(machine.tokens[120]?.id ?? '?')
        ? Response.json({ errors: [{ code: 'audit_failed' }] }, { status: 503 })
        : machine.fetch(input, init);
    const { user } = openMany({ ...machine, fetch });
    expect(outcomes()).toHaveLength(101);
    expect(outcomes()[100]).toBe('+50');
    await user.click(button('Revoke 150 tokens'));
    await waitFor(() => expect(dialog()).toHaveAccessibleName('149 revoked, 1 failed'));
    expect(outcomes()[0]).toMatch(/could not record/);
    expect(outcomes().slice(1)).toEqual([...Array.from({ length: 99 }, () => 'Revoked'), '+50']);
  });

  it('shows its progress, and stops', async () => {
    const machine = createManagedMachine({ count: 12 });
    const answers: (() => void)[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (init?.method === 'POST') await new Promise<void>((done) => void answers.push(done));
      return machine.fetch(input, init);
    };
    const { user } = openDialog(machine, { tokens: machine.tokens }, { fetch });
    await user.click(button('Revoke 12 tokens'));
    await waitFor(() => expect(answers.length).toBeGreaterThan(0));
    const bar = within(dialog()).getByRole('progressbar', { name: '0 of 12 done' });
    expect(bar).toHaveAttribute('max', '12');
    const sent = answers.length;
    await user.click(button('Stop'));
    for (const answer of answers) answer();
    await waitFor(() => expect(button('Try again')).toBeInTheDocument());
    expect(machine.writes).toHaveLength(sent);
    expect(within(dialog()).getByRole('status')).toHaveTextContent(
      `${sent} revoked, ${12 - sent} not sent`,
    );
    expect(outcomes().filter((words) => words === 'Not revoked')).toHaveLength(12 - sent);
  });

  it('says how long it waits after too many requests, and can be stopped then', async () => {
    const machine = createManagedMachine({ count: 2 });
    machine.backend.failNext({ status: 429, retryAfter: 40 }, { action: 'revoke', times: 2 });
    const { user } = openMany(machine);
    await user.click(button('Revoke 2 tokens'));
    await waitFor(() => expect(dialog()).toHaveTextContent(/Continues in (40|39|38) seconds\./));
    expect(within(dialog()).getByRole('status')).toHaveTextContent(
      'Too many requests were made in a short time.',
    );
    await user.click(button('Stop'));
    await waitFor(() => expect(button('Try again')).toBeInTheDocument());
    expect(dialog()).not.toHaveTextContent('Continues in');
    expect(machine.writes.length).toBeLessThanOrEqual(2);
  });
});
