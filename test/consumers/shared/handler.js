import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_SECRET_KEY,
} from 'react-m2m-tokens/testing';

const id = createMachineId('billing');
const tokens = createM2MTokens(87, { subject: id, now: Date.now() });
const clerk = createFakeBackend({ machines: [{ id, name: 'Billing', tokens }] });

/** The proxy, in front of an in-memory Backend API. */
export const handler = createM2MTokensHandler({
  secretKey: FAKE_SECRET_KEY,
  fetch: clerk.fetch,
  authorize: (_request, { subject }) => subject === id,
});
