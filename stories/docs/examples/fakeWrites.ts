import {
  createFakeBackend,
  createM2MTokens,
  createM2MTokenSecret,
  createMachineId,
} from 'react-m2m-tokens/testing';

const id = createMachineId('billing');
const ledger = createMachineId('ledger');
const tokens = createM2MTokens(20, { subject: id, now: Date.now() });

export const backend = createFakeBackend({
  machines: [
    // New tokens of billing may call the ledger, and live an hour by default.
    { id, name: 'Billing', tokens, scopes: [ledger], defaultTokenTtl: 3600 },
    { id: ledger, name: 'Ledger' },
  ],
  actions: ['list', 'revoke', 'create', 'verify'], // Absent: all.
  rateLimit: { calls: 100, seconds: 10 }, // One too many is 429, with Retry-After.
});

/** The secret of a token, as its owner would paste it: `mt_fake_…`. */
export const leaked = createM2MTokenSecret(tokens[0]?.id ?? '');

// Only this call fails.
backend.failNext({ status: 409 }, { action: 'create' });

// The token is revoked, but the browser gets no answer.
backend.failNext('lost', { action: 'revoke' });
