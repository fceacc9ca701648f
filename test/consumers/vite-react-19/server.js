import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
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

const app = new Hono();
app.all('/api/m2m-tokens/*', (c) => handler(c.req.raw));
app.use(serveStatic({ root: 'dist' }));
app.get('/machines/*', serveStatic({ path: 'dist/index.html' }));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(`http://localhost:${port}`);
});
