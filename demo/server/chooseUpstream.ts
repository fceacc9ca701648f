import { startEmbeddedBackend } from './startEmbeddedBackend.js';
import type { Upstream } from './Upstream.js';

/** Uses Clerk when a Secret Key is set, else the fake backend inside this process. */
export async function chooseUpstream({
  CLERK_SECRET_KEY,
  CLERK_API_URL,
}: NodeJS.ProcessEnv): Promise<Upstream> {
  if (!CLERK_SECRET_KEY) return startEmbeddedBackend();
  const apiUrl = CLERK_API_URL || 'https://api.clerk.com';
  return {
    apiUrl,
    secretKey: CLERK_SECRET_KEY,
    isDemoData: false,
    description: `the machines of your key, from ${new URL(apiUrl).host}`,
    close: () => undefined,
  };
}
