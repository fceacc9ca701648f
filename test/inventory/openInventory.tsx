import { screen } from '@testing-library/react';
import type { M2MTokensProviderProps } from 'react-m2m-tokens';
import { M2MTokenInventory, type M2MTokenInventoryProps } from 'react-m2m-tokens/inventory';
import { renderTokens } from '../support/renderTokens.js';
import { createInventoryMachine, SUBJECT } from './inventoryMachine.js';

type MachineOptions = Parameters<typeof createInventoryMachine>[0];

/** Renders an inventory that has not started. */
export function renderInventory(
  props: Partial<M2MTokenInventoryProps> = {},
  options: MachineOptions = {},
  config: M2MTokensProviderProps = {},
) {
  const machine = createInventoryMachine(options);
  const view = renderTokens(<M2MTokenInventory subject={SUBJECT} {...props} />, {
    fetch: machine.fetch,
    ...config,
  });
  return { ...view, ...machine };
}

/** Renders an inventory and loads all tokens. */
export async function openInventory(...args: Parameters<typeof renderInventory>) {
  const view = renderInventory(...args);
  await view.user.click(button('Load all tokens'));
  await screen.findByRole('button', { name: 'Load again' });
  return view;
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export const searchBox = () => screen.getByRole('searchbox', { name: 'Search tokens' });
