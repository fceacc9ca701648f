// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
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
import { MachinePage } from './MachinePage.js';

const id = createMachineId('billing');
const tokens = createM2MTokens(25, { subject: id, mix: { revoked: 0, expired: 0 } });
const backend = createFakeBackend({ machines: [{ id, name: 'Billing', tokens }], now: FAKE_NOW });
const now = () => FAKE_NOW;

beforeEach(() => backend.reset());

function renderPage() {
  render(
    // Each test gets its own cache.
    <SWRConfig value={{ provider: () => new Map() }}>
      <M2MTokensProvider fetch={backend.fetchProxy} now={now}>
        <MachinePage machineId={id} />
      </M2MTokensProvider>
    </SWRConfig>,
  );
}

it('shows the second page', async () => {
  renderPage();
  await userEvent.click(await screen.findByRole('button', { name: 'Next page' }));
  expect(await screen.findByText('11–20 of 25')).toBeVisible();
});

it('offers a retry when the session has ended, and then shows the rows', async () => {
  backend.failNext({ status: 401 });
  renderPage();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('1–10 of 25')).toBeVisible();
  expect(backend.requests).toHaveLength(2);
});
