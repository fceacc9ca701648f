// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { M2MTokensProvider } from 'react-m2m-tokens';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { beforeEach, expect, it } from 'vitest';
import { ManagePage } from './ManagePage.js';

const id = createMachineId('billing');
const tokens = createM2MTokens(5, { subject: id, mix: { revoked: 0, expired: 0 } });
const backend = createFakeBackend({ machines: [{ id, name: 'Billing', tokens }], now: FAKE_NOW });
const now = () => FAKE_NOW;

beforeEach(() => backend.reset());

function renderPage(mayManage = true) {
  render(
    // Each test gets its own cache.
    <SWRConfig value={{ provider: () => new Map() }}>
      <M2MTokensProvider fetch={backend.fetchProxy} now={now}>
        <ManagePage machineId={id} mayManage={mayManage} />
      </M2MTokensProvider>
    </SWRConfig>,
  );
}

/** Opens the dialog of the first row, chooses a reason, and confirms. */
async function revokeFirst() {
  const [button] = await screen.findAllByRole('button', { name: /^Revoke token/ });
  await userEvent.click(button as HTMLElement);
  const dialog = within(screen.getByRole('alertdialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Leaked' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Revoke token' }));
  return dialog;
}

it('revokes a token, and says so in its row', async () => {
  renderPage();
  await revokeFirst();
  expect(await screen.findByText('Revoked just now')).toBeVisible();
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

it('shows a refusal inside the dialog, and keeps the reason', async () => {
  backend.failNext({ status: 403 }, { action: 'revoke' });
  renderPage();
  const dialog = await revokeFirst();
  expect(await dialog.findByText('The token was not revoked.')).toBeVisible();
  expect(dialog.getByRole('textbox')).toHaveValue('Leaked');
});

it('creates a token, and shows its secret on demand', async () => {
  renderPage();
  await userEvent.click(await screen.findByRole('button', { name: 'Create token' }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Create token' }));
  await userEvent.click(await dialog.findByRole('button', { name: 'Show' }));
  const { value } = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Secret' });
  expect(value).toMatch(/^mt_fake_/);
  await userEvent.click(dialog.getByRole('button', { name: 'Done' }));
  expect(await screen.findByText('1–6 of 6')).toBeVisible();
});

it('has no buttons for a user who may only see the tokens', async () => {
  renderPage(false);
  await screen.findByText('1–5 of 5');
  expect(screen.queryAllByRole('button', { name: /Revoke|Create/ })).toEqual([]);
});
