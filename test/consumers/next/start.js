import { spawn } from 'node:child_process';
import { serve } from '@hono/node-server';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_SECRET_KEY,
} from 'react-m2m-tokens/testing';

const next = 'node_modules/next/dist/bin/next';
const id = createMachineId('billing');
const tokens = createM2MTokens(87, { subject: id, now: Date.now() });
const clerk = createFakeBackend({ machines: [{ id, name: 'Billing', tokens }] });

serve({ fetch: clerk.handle, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  const env = {
    ...process.env,
    CLERK_API_URL: `http://127.0.0.1:${port}`,
    CLERK_SECRET_KEY: FAKE_SECRET_KEY,
  };
  spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', '0'], { env, stdio: 'inherit' });
});
