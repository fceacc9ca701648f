import type { M2MToken } from 'react-m2m-tokens';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  type CreateFakeBackendOptions,
} from 'react-m2m-tokens/testing';

export const SUBJECT = createMachineId('billing');

interface ManagedMachineOptions extends CreateFakeBackendOptions {
  count?: number;
  /** Changes a token, by its place from the top. */
  change?: (token: M2MToken, index: number) => M2MToken;
}

/** A machine with active tokens behind a fake proxy, which records the bodies of writes. */
export function createManagedMachine({
  count = 3,
  change = (token) => token,
  ...options
}: ManagedMachineOptions = {}) {
  const mix = { revoked: 0, expired: 0 };
  const tokens = createM2MTokens(count, { subject: SUBJECT, mix }).map(change);
  const machines = [{ id: SUBJECT, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW, ...options });
  const writes: { path: string; body: unknown }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (init?.method === 'POST') {
      const { pathname } = new URL(input as string, 'http://localhost');
      writes.push({
        path: pathname.replace('/api/m2m-tokens', ''),
        body: JSON.parse(init.body as string) as unknown,
      });
    }
    return backend.fetchProxy(input, init);
  };
  return { tokens, backend, writes, fetch };
}
