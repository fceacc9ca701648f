import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useEffect, useState } from 'react';
import type { M2MToken } from 'react-m2m-tokens';
import {
  type M2MInventoryFilter,
  type M2MInventoryManageProps,
  M2MTokenInventory,
} from 'react-m2m-tokens/inventory';
import { M2MInventoryActions } from 'react-m2m-tokens/manage';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { createInventoryMachine, manyTokens, SUBJECT } from './inventoryMachine.js';
import { button, openInventory } from './openInventory.js';

const tile = (name: string) => button(new RegExp(`^\\S+ ${name}$`));

/** Revokes five tokens, of which the third and all later ones wait for `answer`. The host keeps the filters. */
async function revokeFive() {
  const { fetch: send } = createInventoryMachine();
  const onRevoked = vi.fn<(tokens: readonly M2MToken[]) => void>();
  let answer: (response: Response) => void = () => {};
  const answered = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  let posts = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    posts += Number(init?.method === 'POST');
    return posts > 2 && init?.method === 'POST' ? (await answered).clone() : send(input, init);
  };
  const Manage = (props: M2MInventoryManageProps) => (
    <M2MInventoryActions {...props} onRevoked={onRevoked} />
  );
  let show: (filters: M2MInventoryFilter[]) => void = () => {};
  function Host() {
    const [filters, setFilters] = useState<M2MInventoryFilter[]>(['active']);
    useEffect(() => {
      show = setFilters;
    }, []);
    return <M2MTokenInventory subject={SUBJECT} state={{ filters }} manage={Manage} />;
  }
  const { user } = renderTokens(<Host />, { fetch });
  await user.click(button('Load all tokens'));
  await user.click(await screen.findByRole('button', { name: 'Revoke these 5…' }));
  await user.click(button('Revoke 5 tokens'));
  await waitFor(() => expect(tile('Revoked')).toHaveAccessibleName('3 Revoked'));
  return {
    ...{ user, onRevoked },
    show: (filters: M2MInventoryFilter[]) => act(async () => show(filters)),
    answer: (status: number, code: string) =>
      act(async () => answer(Response.json({ errors: [{ code, message: 'No.' }] }, { status }))),
  };
}

describe('with the actions of managing, the inventory', () => {
  it('revokes the live tokens that are found, and shows them revoked at once', async () => {
    const { user, backend } = await openInventory({ manage: M2MInventoryActions });
    expect(tile('Revoked')).toHaveAccessibleName('1 Revoked');
    await user.click(tile('Active'));
    await user.click(button('Revoke these 5…'));
    const dialog = screen.getByRole('alertdialog', { name: 'Revoke 5 tokens?' });
    await user.click(within(dialog).getByRole('button', { name: 'Revoke 5 tokens' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await waitFor(() => expect(tile('Revoked')).toHaveAccessibleName('6 Revoked'));
    const left = button('Revoke…');
    expect(left).toHaveAttribute('aria-disabled', 'true');
    expect(left).toHaveFocus();
    expect(screen.getByText('5 tokens revoked')).toBeInTheDocument();
    expect(backend.requests.filter(({ method }) => method === 'POST')).toHaveLength(5);
  });

  it('offers only live tokens, and takes the host’s own component', async () => {
    const Own = ({ tokens }: M2MInventoryManageProps) => <p>{tokens.length} live</p>;
    const { user } = await openInventory({ manage: Own });
    await user.click(tile('Active'));
    expect(screen.getByText('5 live')).toBeInTheDocument();
    await user.click(tile('Active'));
    await user.click(tile('Expired'));
    expect(screen.getByText('0 live')).toBeInTheDocument();
  });

  it('offers nothing without a filter or a search, so that no press revokes the whole machine', async () => {
    const { user } = await openInventory({ manage: M2MInventoryActions });
    expect(screen.queryByRole('button', { name: /^Revoke/ })).toBeNull();
    await user.type(screen.getByRole('searchbox'), ' ');
    expect(screen.queryByRole('button', { name: /^Revoke/ })).toBeNull();
    await user.type(screen.getByRole('searchbox'), 'mt_');
    expect(button('Revoke these 5…')).toBeInTheDocument();
  });

  it('asks about thousands of tokens without a row for each', async () => {
    const { user } = await openInventory(
      { manage: M2MInventoryActions, defaultState: { filters: ['active'] } },
      { tokens: manyTokens(2_000) },
    );
    await user.click(button(/^Revoke these 1,\d\d\d…$/));
    const list = within(screen.getByRole('alertdialog')).getByRole('list', {
      name: 'Tokens to revoke',
    });
    const items = within(list).getAllByRole('listitem');
    expect(items).toHaveLength(101);
    expect(items.at(-1)).toHaveTextContent(/^\+1,\d\d\d$/);
  });

  it.each(['\u200B', '\u0301', ' '])(
    'offers nothing for a search without a word: %j',
    async (text) => {
      await openInventory({ manage: M2MInventoryActions });
      fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
      expect(screen.queryByRole('button', { name: /^Revoke/ })).toBeNull();
      expect(screen.queryByText('7 of 7 tokens')).toBeNull();
    },
  );

  it('has no button without tokens, but keeps it while it has the focus', async () => {
    const { user } = await openInventory({ manage: M2MInventoryActions });
    await user.click(tile('Expired'));
    expect(screen.queryByRole('button', { name: /^Revoke…/ })).toBeNull();
    await user.click(tile('Expired'));
    await user.click(tile('Active'));
    await user.click(button('Revoke these 5…'));
    await user.click(button('Cancel'));
    expect(button('Revoke these 5…')).toHaveFocus();
    await user.click(tile('Active'));
    expect(screen.queryByRole('button', { name: /^Revoke…/ })).toBeNull();
  });

  it('says in the dialog that the session has ended, and tells the host which tokens were revoked', async () => {
    const { user, onRevoked, answer } = await revokeFive();
    await answer(401, 'unauthenticated');
    const dialog = await screen.findByRole('alertdialog');
    expect(
      await within(dialog).findByText('Your session has ended. Sign in again.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
    expect(onRevoked).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ revoked: true }),
      expect.objectContaining({ revoked: true }),
    ]);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('keeps the dialog with its outcomes when the host clears the filter, as after Back', async () => {
    const { user, show, answer } = await revokeFive();
    const dialog = screen.getByRole('alertdialog');
    await show([]);
    expect(tile('Active')).toHaveAttribute('aria-pressed', 'false');
    await answer(500, 'some_code');
    expect(await within(dialog).findByRole('button', { name: 'Try again' })).toBeInTheDocument();
    expect(within(dialog).getByRole('heading')).toHaveTextContent('2');
    expect(dialog).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(button('Revoke…')).toHaveFocus();
    await user.tab();
    expect(screen.queryByRole('button', { name: 'Revoke…' })).toBeNull();
  });
});
