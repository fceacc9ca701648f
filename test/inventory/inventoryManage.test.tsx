import { screen, waitFor, within } from '@testing-library/react';
import type { M2MInventoryManageProps } from 'react-m2m-tokens/inventory';
import { M2MInventoryActions } from 'react-m2m-tokens/manage';
import { describe, expect, it } from 'vitest';
import { manyTokens } from './inventoryMachine.js';
import { button, openInventory } from './openInventory.js';

const tile = (name: string) => button(new RegExp(`^\\S+ ${name}$`));

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
});
