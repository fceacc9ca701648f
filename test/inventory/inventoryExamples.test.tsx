import { screen, waitFor } from '@testing-library/react';
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing';
import { de } from 'react-m2m-tokens/locales/de/inventory';
import { de as deManage } from 'react-m2m-tokens/locales/de/manage';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { expect, it } from 'vitest';
import { GermanInventory } from '../../stories/docs/examples/InventoryLocalePack.js';
import { InventoryInUrl } from '../../stories/docs/examples/InventoryInUrl.js';
import { OwnInventory } from '../../stories/docs/examples/OwnInventory.js';
import { renderTokens } from '../support/renderTokens.js';

const id = createMachineId('billing');
const tokens = createM2MTokens(120, { subject: id });
const { fetchProxy } = createFakeBackend({
  machines: [{ id, name: 'Billing', tokens }],
  now: FAKE_NOW,
});

it('counts the tokens that never expire, with own markup', async () => {
  const { user } = renderTokens(<OwnInventory subject={id} />, { fetch: fetchProxy });
  await user.click(screen.getByRole('button', { name: 'Count' }));
  const endless = tokens.filter(({ expiration, revoked }) => expiration === null && !revoked);
  const words = `120 of 120 tokens, ${endless.length} never expire`;
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words));
});

it('keeps the state in the URL, and starts with that of a link', async () => {
  const urls: string[] = [];
  const Adapter = withNuqsTestingAdapter({
    searchParams: { inventory: '{"query":"team","limit":"many"}' },
    onUrlUpdate: ({ searchParams }) => urls.push(searchParams.get('inventory') ?? ''),
    hasMemory: true,
  });
  const { user } = renderTokens(
    <Adapter>
      <InventoryInUrl subject={id} />
    </Adapter>,
    { fetch: fetchProxy },
  );
  await user.click(screen.getByRole('button', { name: 'Load all tokens' }));
  await screen.findByRole('button', { name: 'Load again' });
  expect(screen.getByRole('searchbox')).toHaveValue('team');
  await user.click(screen.getByRole('button', { name: /Never expires/ }));
  await waitFor(() => expect(urls).toHaveLength(1));
  expect(JSON.parse(urls[0] ?? '')).toMatchObject({
    ...{ filters: ['neverExpires'], query: 'team', limit: 10, offset: 0 },
  });
});

it('speaks German in the inventory and on the button that revokes', async () => {
  const { user } = renderTokens(<GermanInventory subject={id} />, { fetch: fetchProxy });
  await user.click(screen.getByRole('button', { name: de.labels.inventoryLoad }));
  await screen.findByRole('button', { name: de.labels.inventoryReload });
  await user.click(screen.getByRole('button', { name: /Aktiv$/ }));
  const live = tokens.filter(({ revoked, expired }) => !revoked && !expired);
  const revoke = deManage.labels.revokeFound(live.length, String);
  expect(screen.getByRole('button', { name: revoke })).toBeEnabled();
});
