// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { M2MTokensProvider } from 'react-m2m-tokens';
import {
  createFakeBackend,
  createM2MTokens,
  createM2MTokenSecret,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { beforeEach, expect, it } from 'vitest';
import { LeakPage } from './LeakPage.js';

const id = createMachineId('billing');
const tokens = createM2MTokens(3, { subject: id, mix: { revoked: 0, expired: 0 } });
const backend = createFakeBackend({ machines: [{ id, name: 'Billing', tokens }], now: FAKE_NOW });
/** The secret of a live token, as a user would paste it. */
const leaked = createM2MTokenSecret(tokens[0]?.id ?? '');

beforeEach(() => backend.reset());

/** Pastes a text into the field, and presses Enter. */
async function pasteAndCheck(text: string, mayRevoke = true) {
  render(
    <SWRConfig value={{ provider: () => new Map() }}>
      <M2MTokensProvider fetch={backend.fetchProxy}>
        <LeakPage mayRevoke={mayRevoke} />
      </M2MTokensProvider>
    </SWRConfig>,
  );
  await userEvent.click(screen.getByRole('textbox', { name: 'Leaked text' }));
  await userEvent.paste(text);
  await userEvent.keyboard('{Enter}');
}

it('revokes a leaked token by Enter, and Clerk confirms it', async () => {
  await pasteAndCheck(`API_TOKEN="${leaked}"`);
  expect(await screen.findByRole('button', { name: 'Revoke now' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  const words = 'Confirmed: Clerk no longer accepts it.';
  expect(await screen.findByText(words, { selector: 'strong' })).toBeVisible();
});

it('says that a failed check proves nothing', async () => {
  backend.failNext({ status: 429, retryAfter: 30 }, { action: 'verify' });
  await pasteAndCheck(leaked);
  const words = 'It was not checked, so it may be live.';
  expect(await screen.findByText(words, { selector: 'strong' })).toBeVisible();
});

it('has no button for a user who may not revoke', async () => {
  await pasteAndCheck(leaked, false);
  expect(await screen.findByText(/^It is live/, { selector: 'strong' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Revoke now' })).toBeNull();
});
