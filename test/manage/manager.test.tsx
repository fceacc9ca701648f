import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import * as React from 'react';
import { createRef } from 'react';
import { type M2MToken, M2MTokensProvider } from 'react-m2m-tokens';
import {
  M2MTokenManager,
  type M2MTokenManagerProps,
  type M2MTokenRotation,
} from 'react-m2m-tokens/manage';
import { createM2MTokenSecret } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens, shownIds } from '../support/renderTokens.js';
import { createManagedMachine, SUBJECT } from './managedMachine.js';

async function openManager(
  props: Partial<M2MTokenManagerProps> = {},
  options: Parameters<typeof createManagedMachine>[0] = {},
) {
  const machine = createManagedMachine(options);
  const view = renderTokens(<M2MTokenManager subject={SUBJECT} {...props} />, {
    fetch: machine.fetch,
  });
  await waitFor(() => expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'false'));
  return { ...view, ...machine };
}

const nameOf = (token: M2MToken | undefined) => `Revoke token …${token?.id.slice(-6)}`;

describe('the manager', () => {
  it('is the list with a selection, row actions and a button that creates', async () => {
    await openManager();
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Select',
      'Details',
      'Token ID',
      'Status',
      'Scopes',
      'Created',
      'Last used',
      'Expires',
      'Actions',
    ]);
    expect(screen.getByRole('button', { name: 'Create token' })).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Selected tokens' })).toBeInTheDocument();
  });

  it('passes ref, attributes and the host’s slots on', async () => {
    const ref = createRef<HTMLElement>();
    await openManager({
      ref,
      id: 'manager',
      className: 'mine',
      toolbarEnd: <a href="/help">Help</a>,
      aboveTable: ({ state }) => <p>Page size {state.limit}</p>,
    } as Partial<M2MTokenManagerProps>);
    expect(ref.current).toBe(screen.getByRole('region', { name: 'M2M tokens' }));
    expect(ref.current).toHaveAttribute('id', 'manager');
    expect(ref.current).toHaveClass('m2m-tokens', 'mine');
    expect(screen.getByText('Page size 10')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Help' })).toBeInTheDocument();
  });

  it('revokes a row’s token; the row says so, and keeps the focus', async () => {
    const onRevoked = vi.fn<(tokens: readonly M2MToken[]) => void>();
    const { user, tokens, writes } = await openManager(
      { onRevoked, defaultState: { revoked: true } },
      { count: 3 },
    );
    await user.click(screen.getByRole('button', { name: nameOf(tokens[1]) }));
    await user.click(screen.getByRole('button', { name: 'Revoke token' }));
    const done = await screen.findByRole('button', { name: 'Revoked just now' });
    await waitFor(() => expect(done).toHaveFocus());
    expect(done).toHaveAttribute('aria-disabled', 'true');
    expect(done.closest('tr')).toHaveAttribute('data-status', 'revoked');
    expect(writes.map(({ path }) => path)).toEqual([`/${tokens[1]?.id}/revoke`]);
    expect(onRevoked).toHaveBeenCalledOnce();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('keeps a revoked row at its place, although the filters exclude it', async () => {
    const { user, tokens, backend } = await openManager({}, { count: 3 });
    const before = shownIds();
    await user.click(screen.getByRole('button', { name: nameOf(tokens[1]) }));
    await user.click(screen.getByRole('button', { name: 'Revoke token' }));
    await screen.findByRole('button', { name: 'Revoked just now' });
    await waitFor(() =>
      expect(backend.requests.filter(({ method }) => method === 'GET')).toHaveLength(2),
    );
    expect(shownIds()).toEqual(before);
    await user.click(screen.getByRole('switch', { name: 'Include expired' }));
    await waitFor(() => expect(shownIds()).toEqual([before[0], before[2]]));
    expect(screen.queryByText('Revoked just now')).toBeNull();
  });

  it.each([
    ['of the last page', 2, '2 tokens', '0 of 2'],
    ['of the only page', 0, '0 tokens', '0 of 0'],
  ])('keeps page and pager when all rows %s are revoked', async (_, offset, total, range) => {
    const defaultState = { limit: 2, offset };
    const { user } = await openManager({ defaultState }, { count: offset + 2 });
    const before = shownIds();
    await user.click(screen.getByRole('checkbox', { name: 'Select all on this page' }));
    await user.click(screen.getByRole('button', { name: 'Revoke…' }));
    await user.click(screen.getByRole('button', { name: 'Revoke 2 tokens' }));
    const pager = within(screen.getByRole('navigation', { name: 'Pages of tokens', hidden: true }));
    expect(await pager.findByText(range)).toBeInTheDocument();
    expect(screen.getByText(total)).toBeInTheDocument();
    expect(shownIds()).toEqual(before);
    expect(pager.getByRole('button', { name: 'Next page' })).toHaveAttribute('aria-disabled');
  });

  it('no longer says "Revoked just now" after a filter change that keeps the row', async () => {
    const { user, tokens } = await openManager({}, { count: 2 });
    const before = shownIds();
    await user.click(screen.getByRole('button', { name: nameOf(tokens[1]) }));
    await user.click(screen.getByRole('button', { name: 'Revoke token' }));
    await screen.findByRole('button', { name: 'Revoked just now' });
    await user.click(screen.getByRole('switch', { name: 'Include revoked' }));
    await waitFor(() => expect(screen.queryByText('Revoked just now')).toBeNull());
    expect(shownIds()).toEqual(before);
  });

  it('announces the same words again', async () => {
    const said = () =>
      within(screen.getByRole('group', { name: 'Selected tokens' })).getByRole('status')
        .textContent;
    const { user, tokens } = await openManager({}, { count: 2 });
    const revoke = async (token: M2MToken | undefined) => {
      await user.click(screen.getByRole('button', { name: nameOf(token) }));
      await user.click(screen.getByRole('button', { name: 'Revoke token' }));
      await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
      return said();
    };
    const first = await revoke(tokens[0]);
    expect(first?.trim()).toBe('1 token revoked');
    const second = await revoke(tokens[1]);
    expect(second?.trim()).toBe('1 token revoked');
    expect(second).not.toBe(first);
  });

  it('has no button for a token that was revoked before', async () => {
    await openManager(
      { defaultState: { revoked: true } },
      { count: 1, change: (token) => ({ ...token, revoked: true }) },
    );
    expect(screen.queryByRole('button', { name: /^Revoke/ })).toBeNull();
  });

  it('closes with Escape and returns to the button of the row', async () => {
    const { user, tokens } = await openManager();
    await user.click(screen.getByRole('button', { name: nameOf(tokens[2]) }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByRole('button', { name: nameOf(tokens[2]) })).toHaveFocus();
  });

  it('keeps the rows behind a refused revocation', async () => {
    const { user, backend, tokens } = await openManager({}, { count: 3 });
    backend.failNext({ status: 403 }, { action: 'revoke' });
    await user.click(screen.getByRole('button', { name: nameOf(tokens[0]) }));
    await user.click(screen.getByRole('button', { name: 'Revoke token' }));
    await waitFor(() =>
      expect(screen.getByRole('alertdialog')).toHaveTextContent(
        'You may not revoke tokens of this machine.',
      ),
    );
    expect(shownIds()).toHaveLength(3);
  });

  it('hides what the user may not do', async () => {
    await openManager({ can: { revoke: false, create: false } });
    expect(screen.queryByRole('button', { name: /Revoke|Create|Rotate/ })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /^Select/ })).toBeNull();
  });

  it('creates for a user who may not revoke', async () => {
    await openManager({ can: { revoke: false } });
    expect(screen.getByRole('button', { name: 'Create token' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Revoke/ })).toBeNull();
  });

  it('offers to create a token in an empty list', async () => {
    const { user } = await openManager({}, { count: 0 });
    const message = screen.getByRole('cell');
    await user.click(within(message).getByRole('button', { name: 'Create token' }));
    expect(screen.getByRole('dialog', { name: 'Create token' })).toBeInTheDocument();
  });

  it('creates nothing without a machine', async () => {
    await openManager({ subject: null });
    expect(screen.queryByRole('button', { name: 'Create token' })).toBeNull();
  });

  it('goes to the first page after a create, and marks the new row', async () => {
    const onCreated = vi.fn<(token: M2MToken) => void>();
    const onStateChange = vi.fn<() => void>();
    const { user } = await openManager(
      { onCreated, onStateChange, defaultState: { limit: 2, offset: 2 } },
      { count: 4 },
    );
    await user.click(screen.getByRole('button', { name: 'Create token' }));
    const dialog = screen.getByRole('dialog', { name: 'Create token' });
    await user.click(within(dialog).getByRole('button', { name: 'Create token' }));
    await waitFor(() => expect(onCreated).toHaveBeenCalledOnce());
    const [created] = onCreated.mock.calls[0] as [M2MToken];
    expect(created).not.toHaveProperty('token');
    const { id } = created;
    await waitFor(() => expect(shownIds()[0]).toBe(id));
    expect(onStateChange).toHaveBeenCalledWith(expect.objectContaining({ offset: 0 }), 'user', {
      offset: 0,
    });
    const table = screen.getByRole('table', { hidden: true });
    const row = within(table).getByText(id).closest('tr') as HTMLElement;
    expect(within(row).getByText('New')).toBeInTheDocument();
    expect(screen.getAllByText('New')).toHaveLength(1);
    expect(
      within(screen.getByRole('group', { name: 'Selected tokens', hidden: true })).getByRole(
        'status',
        { hidden: true },
      ),
    ).toHaveTextContent('Token created');
  });

  it('rotates a row’s token, and offers to finish after a close', async () => {
    const onRotationsChange = vi.fn<(rotations: readonly M2MTokenRotation[]) => void>();
    const onCreated = vi.fn<(token: M2MToken) => void>();
    const { user, tokens } = await openManager({ onRotationsChange, onCreated }, { count: 2 });
    const end = tokens[1]?.id.slice(-6);
    await user.click(screen.getByRole('button', { name: `Rotate token …${end}` }));
    const dialog = () => within(screen.getByRole('dialog'));
    await user.click(dialog().getByRole('button', { name: 'Create token' }));
    await user.click(await dialog().findByRole('button', { name: 'Show' }));
    await user.click(dialog().getByRole('button', { name: 'Continue' }));
    await user.click(await dialog().findByRole('button', { name: 'Close' }));
    const rotation = { oldId: tokens[1]?.id, newId: onCreated.mock.calls[0]?.[0].id };
    expect(onRotationsChange.mock.calls).toEqual([[[rotation]]]);
    const finish = screen.getByRole('button', { name: `Finish rotating token …${end}` });
    expect(finish).toHaveFocus();
    await waitFor(() => expect(screen.getAllByText('New')).toHaveLength(1));

    await user.click(finish);
    await user.click(await screen.findByRole('button', { name: 'Revoke the old one…' }));
    await user.click(screen.getByRole('button', { name: 'Revoke token' }));
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    expect(onRotationsChange).toHaveBeenLastCalledWith([]);
    expect(onRotationsChange).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('button', { name: 'Revoked just now' })).toBeInTheDocument();
    expect(screen.queryByText('New')).toBeNull();
  });

  it('ends a rotation whose old token is revoked by its other button', async () => {
    const onRotationsChange = vi.fn<(rotations: readonly M2MTokenRotation[]) => void>();
    const { tokens } = createManagedMachine({ count: 2 });
    const [after, before] = tokens.map(({ id }) => id) as [string, string];
    const defaultRotations = [{ oldId: before, newId: after }];
    const { user } = await openManager({ defaultRotations, onRotationsChange }, { count: 2 });
    await user.click(screen.getByRole('button', { name: nameOf(tokens[1]) }));
    await user.click(screen.getByRole('button', { name: 'Revoke token' }));
    await waitFor(() => expect(onRotationsChange).toHaveBeenLastCalledWith([]));
  });

  it('rotates only active tokens', async () => {
    const change = (token: M2MToken, index: number) =>
      index === 0 ? { ...token, revoked: true } : { ...token, expired: true, expiration: 1 };
    await openManager({ defaultState: { revoked: true, expired: true } }, { count: 2, change });
    expect(screen.queryByRole('button', { name: /^Rotate token/ })).toBeNull();
  });

  it.each([{ rotate: false }, { create: false }, { revoke: false }])(
    'rotates nothing for a user who has %j',
    async (can) => {
      await openManager({ can });
      expect(screen.queryByRole('button', { name: /^Rotate token/ })).toBeNull();
    },
  );

  it('checks a leaked token from the toolbar', async () => {
    const { user } = await openManager();
    await user.click(screen.getByRole('button', { name: 'Check a leaked token' }));
    expect(screen.getByRole('dialog', { name: 'Check a leaked token' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'Check a leaked token' })).toHaveFocus();
  });

  it('marks the row of a leaked token that was revoked', async () => {
    const onRevoked = vi.fn<(tokens: readonly M2MToken[]) => void>();
    const { user, tokens } = await openManager({ onRevoked });
    await user.click(screen.getByRole('button', { name: 'Check a leaked token' }));
    await user.click(screen.getByLabelText('Leaked text'));
    await user.paste(createM2MTokenSecret(tokens[1]?.id ?? ''));
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Revoke now' }));
    await waitFor(() => expect(onRevoked).toHaveBeenCalledOnce());
    expect(screen.getByText('Revoked just now')).toBeInTheDocument();
  });

  it('hides the check from a user who may not verify', async () => {
    await openManager({ can: { verify: false } });
    expect(screen.queryByRole('button', { name: 'Check a leaked token' })).toBeNull();
  });

  it('calls the functions of the host’s latest render when the answer arrives', async () => {
    const [old, latest] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { fetch: forward } = createManagedMachine({ count: 1 });
    let answer = () => {};
    const held: typeof fetch = async (input, init) => {
      if (init?.method === 'POST') await new Promise<void>((resolve) => void (answer = resolve));
      return forward(input, init);
    };
    const cache = new Map();
    const page = (onCreated: () => void) => (
      <SWRConfig value={{ provider: () => cache }}>
        <M2MTokensProvider fetch={held}>
          <M2MTokenManager subject={SUBJECT} onCreated={onCreated} />
        </M2MTokensProvider>
      </SWRConfig>
    );
    const user = userEvent.setup();
    const { rerender } = render(page(old));
    await user.click(await screen.findByRole('button', { name: 'Create token' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Create token' }));
    rerender(page(latest));
    await act(async () => answer());
    await waitFor(() => expect(latest).toHaveBeenCalledOnce());
    expect(old).not.toHaveBeenCalled();
  });

  it('revokes the token of a lost answer, and then the create dialog no longer mentions it', async () => {
    const { user, backend } = await openManager();
    backend.failNext('lost', { action: 'create' });
    await user.click(screen.getByRole('button', { name: 'Create token' }));
    const form = screen.getByRole('dialog');
    await user.click(within(form).getByRole('button', { name: 'Create token' }));
    await user.click(await within(form).findByRole('button', { name: 'Revoke…' }));
    await user.click(screen.getByRole('button', { name: 'Revoke token' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(within(form).queryByText('The token may exist')).toBeNull();
    expect(within(form).queryByRole('button', { name: 'Revoke…' })).toBeNull();
    expect(within(form).getByRole('button', { name: 'Create token' })).toBeInTheDocument();
    // Its opener is gone, and the table is behind the form.
    expect(form).toContainElement(document.activeElement as HTMLElement);
  });

  it('takes words and classes for list and dialogs', async () => {
    const { user, tokens } = await openManager({
      labels: { revoke: 'Widerrufen…', refresh: 'Neu laden', cancel: 'Abbrechen' },
      classNames: { dialog: 'my-dialog', row: 'my-row' },
      density: 'compact',
    });
    expect(screen.getByRole('button', { name: 'Neu laden' })).toBeInTheDocument();
    const button = screen.getByRole('button', { name: nameOf(tokens[0]) });
    expect(button).toHaveTextContent('Widerrufen…');
    expect(button.closest('tr')).toHaveClass('my-row');
    await user.click(button);
    expect(screen.getByRole('alertdialog')).toHaveClass('m2m-dialog', 'my-dialog');
    expect(screen.getByRole('alertdialog')).toHaveAttribute('data-density', 'compact');
    expect(screen.getByRole('button', { name: 'Abbrechen' })).toHaveFocus();
  });

  it('writes no style attribute, with each dialog open', async () => {
    const { user, tokens } = await openManager();
    await user.click(screen.getByRole('button', { name: nameOf(tokens[0]) }));
    expect(document.querySelectorAll('[style], style')).toHaveLength(0);
  });
});

/** A manager that its host hides and shows again, as routers do, with its state. Each write waits for `answer`. */
async function openHideable(Activity: typeof React.Activity) {
  const { fetch: forward, writes } = createManagedMachine({ count: 1 });
  const waiting: (() => void)[] = [];
  const held: typeof fetch = async (input, init) => {
    const answer = forward(input, init);
    if (init?.method === 'POST') await new Promise<void>((go) => void waiting.push(go));
    return answer;
  };
  const cache = new Map();
  const page = (mode: 'visible' | 'hidden') => (
    <SWRConfig value={{ provider: () => cache }}>
      <M2MTokensProvider fetch={held}>
        <Activity mode={mode}>
          <M2MTokenManager subject={SUBJECT} />
        </Activity>
      </M2MTokensProvider>
    </SWRConfig>
  );
  const user = userEvent.setup();
  const { rerender } = render(page('visible'));
  await waitFor(() => expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'false'));
  const hideAndShow = async () => {
    await act(async () => rerender(page('hidden')));
    await act(async () => rerender(page('visible')));
  };
  const answer = () => act(async () => waiting.splice(0).forEach((go) => go()));
  return { user, writes, hideAndShow, answer };
}

// React has it since 19.2.
const ACTIVITIES = [React as Partial<typeof React>].flatMap(({ Activity }) => Activity ?? []);

describe.each(ACTIVITIES)(
  'a dialog that its host hides while an answer is in flight',
  (Activity) => {
    it('says that a token may exist, and closes', async () => {
      const { user, writes, hideAndShow, answer } = await openHideable(Activity);
      await user.click(screen.getByRole('button', { name: 'Create token' }));
      const dialog = screen.getByRole('dialog');
      await user.click(within(dialog).getByRole('button', { name: 'Create token' }));
      await hideAndShow();
      await answer();
      expect(dialog).toHaveTextContent('The token may exist');
      expect(writes).toHaveLength(1);
      await user.keyboard('{Escape}');
      expect(screen.queryByRole('dialog')).toBeNull();
    });

    it('says that a token may be revoked, and closes', async () => {
      const { user, writes, hideAndShow } = await openHideable(Activity);
      await user.click(screen.getByRole('button', { name: /^Revoke token …/ }));
      await user.click(screen.getByRole('button', { name: 'Revoke token' }));
      await hideAndShow();
      expect(screen.getByRole('alertdialog')).toHaveTextContent(
        'The token may or may not be revoked.',
      );
      expect(writes).toHaveLength(1);
      await user.keyboard('{Escape}');
      expect(screen.queryByRole('alertdialog')).toBeNull();
    });
  },
);
