import { createFakeBackend, FAKE_SECRET_KEY } from 'react-m2m-tokens/testing';
import { breakMachines } from './breakMachines.js';
import { createDemoMachines } from './createDemoMachines.js';
import { listen } from './listen.js';
import type { Upstream } from './Upstream.js';

/** A Backend API with fake machines on its own port, so the proxy calls it as it calls Clerk. */
export async function startEmbeddedBackend(): Promise<Upstream> {
  const backend = createFakeBackend({
    machines: createDemoMachines(Date.now()),
    // Network latency: without it, loading states would not be visible.
    latency: 150,
  });
  const server = await listen(breakMachines(backend), 0);
  return {
    apiUrl: `http://127.0.0.1:${server.port}`,
    secretKey: FAKE_SECRET_KEY,
    mode: 'demo',
    description: 'demo data; set CLERK_SECRET_KEY to see your own machines',
    close: server.close,
  };
}
