import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import express from 'express';
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

const handler = createM2MTokensHandler({
  secretKey: FAKE_SECRET_KEY,
  fetch: clerk.fetch,
  authorize: (_request, { subject }) => subject === id,
});

const app = express();
app.all('/api/m2m-tokens', getRequestListener(handler));
app.use(express.static('dist'));
app.get('/machines/:id', (_request, response) => response.sendFile(resolve('dist/index.html')));

const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    console.log(`http://localhost:${address.port}`);
  }
});
