// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { M2MTokensProvider } from 'react-m2m-tokens';
import { createFakeBackend, createMachineId } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { beforeEach, expect, it } from 'vitest';
import { MachineConsole } from './MachineConsole.js';

const backend = createFakeBackend({
  machines: [
    { id: createMachineId('billing'), name: 'Billing' },
    { id: createMachineId('ledger'), name: 'Ledger' },
  ],
});

beforeEach(() => {
  backend.reset();
  render(
    <SWRConfig value={{ provider: () => new Map() }}>
      <M2MTokensProvider fetch={backend.fetchProxy}>
        <MachineConsole />
      </M2MTokensProvider>
    </SWRConfig>,
  );
});

it('creates a machine, and shows its key once', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Create machine' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Reports');
  const [, create] = screen.getAllByRole('button', { name: 'Create machine' });
  await userEvent.click(create as HTMLElement);
  await userEvent.click(await screen.findByRole('button', { name: 'Show' }));
  const { value } = screen.getByRole<HTMLInputElement>('textbox', { name: 'Secret key' });
  expect(value).toMatch(/^ak_fake/);
  expect(backend.machines.map(({ name }) => name)).toContain('Reports');
});

it('deletes a machine after its name was typed', async () => {
  await userEvent.type(screen.getByRole('combobox', { name: 'Machine' }), 'ledg');
  await userEvent.click(await screen.findByRole('option', { name: /^Ledger/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Delete machine…' }));
  const dialog = within(screen.getByRole('alertdialog'));
  await userEvent.type(dialog.getByRole('textbox', { name: /Ledger/ }), 'Ledger');
  await userEvent.click(dialog.getByRole('button', { name: 'Delete machine' }));
  await expect.poll(() => backend.machines.map(({ name }) => name)).toEqual(['Billing']);
});
