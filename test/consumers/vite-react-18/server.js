import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_SECRET_KEY,
} from 'react-m2m-tokens/testing';
import sirv from 'sirv';

const id = createMachineId('billing');
const tokens = createM2MTokens(87, { subject: id, now: Date.now() });
const clerk = createFakeBackend({ machines: [{ id, name: 'Billing', tokens }] });

const handler = createM2MTokensHandler({
  secretKey: FAKE_SECRET_KEY,
  fetch: clerk.fetch,
  authorize: (_request, { subject }) => subject === id,
});

const proxy = getRequestListener(handler);
const files = sirv('dist', { single: true });
const server = createServer((request, response) => {
  if (request.url?.startsWith('/api/')) void proxy(request, response);
  else files(request, response);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    console.log(`http://localhost:${address.port}`);
  }
});
