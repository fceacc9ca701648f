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
import { InventoryPage } from './InventoryPage.js';

const id = createMachineId('billing');
const tokens = createM2MTokens(250, { subject: id });
const backend = createFakeBackend({ machines: [{ id, name: 'Billing', tokens }], now: FAKE_NOW });
const now = () => FAKE_NOW;

beforeEach(() => backend.reset());

function renderPage(mayRevoke = true) {
  render(
    <SWRConfig value={{ provider: () => new Map() }}>
      <M2MTokensProvider fetch={backend.fetchProxy} now={now}>
        <InventoryPage machineId={id} mayRevoke={mayRevoke} />
      </M2MTokensProvider>
    </SWRConfig>,
  );
}

const load = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Load all tokens' }));
  await screen.findByRole('button', { name: 'Load again' });
};

it('requests nothing before the user presses the button', async () => {
  renderPage();
  expect(backend.requests).toHaveLength(0);
  await load();
  const pages = backend.requests.map(({ url }) => new URL(url).searchParams.get('limit'));
  expect(new Set(pages)).toEqual(new Set(['100']));
});

it('revokes all live tokens that nobody has used for 90 days', async () => {
  renderPage();
  await load();
  await userEvent.click(screen.getByRole('button', { name: /Unused for 90 days/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Revoke these \d+…/ }));
  const dialog = within(screen.getByRole('alertdialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Unused' }));
  await userEvent.click(dialog.getByRole('button', { name: /^Revoke \d+ tokens/ }));
  await expect
    .poll(() => screen.getByRole('button', { name: /Unused for 90 days/ }))
    .toHaveTextContent(/^0\b/);
});

it('has no button that revokes for a user who may only see the tokens', async () => {
  renderPage(false);
  await load();
  expect(screen.queryByRole('button', { name: /^Revoke/ })).toBeNull();
});
