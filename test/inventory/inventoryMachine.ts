import type { M2MToken } from 'react-m2m-tokens';
import {
  createFakeBackend,
  type CreateFakeBackendOptions,
  createM2MToken,
  createM2MTokenId,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';

export const SUBJECT = createMachineId('billing');

const DAY = 86_400_000;

/** A token of the machine, with an id made from its name, created so many days ago. */
export function tokenAged(name: string, days: number, fields: Partial<M2MToken> = {}): M2MToken {
  return createM2MToken({
    id: createM2MTokenId(name),
    subject: SUBJECT,
    createdAt: FAKE_NOW - days * DAY,
    expiration: FAKE_NOW + 40 * DAY,
    lastUsedAt: FAKE_NOW - DAY,
    ...fields,
  });
}

/** One token for each tile, newest first. */
export const EACH: Record<string, M2MToken> = {
  plain: tokenAged('plain', 1),
  expiring: tokenAged('expiring', 2, { expiration: FAKE_NOW + DAY }),
  neverExpires: tokenAged('never expires', 3, { expiration: null }),
  neverUsed: tokenAged('never used', 4, { lastUsedAt: null, claims: { team: 'Zürich' } }),
  unused: tokenAged('unused', 200, { lastUsedAt: FAKE_NOW - 100 * DAY }),
  expired: tokenAged('expired', 300, { expired: true, expiration: FAKE_NOW - DAY }),
  revoked: tokenAged('revoked', 400, { revoked: true, revocationReason: 'Leaked in a log' }),
};

interface InventoryMachineOptions extends CreateFakeBackendOptions {
  /** Newest first. */
  tokens?: readonly M2MToken[];
}

/** A machine behind a fake proxy. */
export function createInventoryMachine({
  tokens = Object.values(EACH),
  ...options
}: InventoryMachineOptions = {}) {
  const machines = [{ id: SUBJECT, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW, ...options });
  let held = Infinity;
  let release = () => {};
  let gate = Promise.resolve();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    held -= 1;
    if (held < 0) await gate;
    init?.signal?.throwIfAborted();
    return backend.fetchProxy(input, init);
  };
  return {
    ...{ tokens, backend, fetch },
    /** Lets so many requests through. Each further one waits until `resume`. */
    holdAfter: (count: number) => {
      held = count;
      gate = new Promise((resolve) => {
        release = resolve;
      });
    },
    resume: () => {
      held = Infinity;
      release();
    },
  };
}

/** So many tokens in a realistic mix, newest first. */
export function manyTokens(count: number): readonly M2MToken[] {
  return createM2MTokens(count, { subject: SUBJECT });
}
