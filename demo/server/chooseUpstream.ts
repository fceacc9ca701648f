import { startEmbeddedBackend } from './startEmbeddedBackend.js';
import type { Upstream } from './Upstream.js';

/**
 * Uses Clerk when a Secret Key is set, else the fake backend inside this process. At Clerk it only reads, unless DEMO_WRITES
 * is 1.
 */
export async function chooseUpstream({
  CLERK_SECRET_KEY,
  CLERK_API_URL,
  DEMO_WRITES,
}: NodeJS.ProcessEnv): Promise<Upstream> {
  if (!CLERK_SECRET_KEY) return startEmbeddedBackend();
  const apiUrl = CLERK_API_URL || 'https://api.clerk.com';
  const canWrite = DEMO_WRITES === '1';
  const note = canWrite
    ? 'your changes are made at Clerk'
    : 'read-only; set DEMO_WRITES=1 to change them and their tokens';
  return {
    apiUrl,
    secretKey: CLERK_SECRET_KEY,
    mode: canWrite ? 'writes' : 'read-only',
    description: `the machines of your key, from ${new URL(apiUrl).host}; ${note}`,
    close: () => undefined,
  };
}
