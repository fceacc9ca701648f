import {
  createM2MToken,
  createM2MTokenId,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  type FakeMachine,
  type M2MToken,
} from '../../src/testing/index.js';
import { EMPTY, SMALL } from './machines.js';
import { CALLS_MANY, HOSTILE, WITH_CLAIMS } from './tokens.js';

const id = createMachineId('billing');

/** The machines that it may call. */
const CALLED: readonly FakeMachine[] = ['Ledger', 'Webhooks'].map((name) => ({
  id: createMachineId(name.toLowerCase()),
  name,
}));

/** A machine with two pages of active tokens. The newest is in use. */
export const MANAGED: FakeMachine = {
  id,
  name: 'Billing',
  scopes: CALLED.map((machine) => machine.id),
  tokens: [
    { ...WITH_CLAIMS, createdAt: FAKE_NOW - 60_000 },
    ...createM2MTokens(12, { subject: id, mix: { revoked: 0, expired: 0 } }),
  ],
};

/** All machines of the stories of managing. */
export const MANAGED_MACHINES: readonly FakeMachine[] = [MANAGED, SMALL, EMPTY, ...CALLED];

/** Tokens of the machine, the newest first. */
export const MANAGED_TOKENS: readonly M2MToken[] = MANAGED.tokens ?? [];

/** Tokens of the machine in every state, one of them in use. */
export const MIXED_TOKENS: readonly M2MToken[] = [
  ...MANAGED_TOKENS.slice(0, 4),
  createM2MToken({ id: createM2MTokenId('expired'), subject: id, expired: true }),
  createM2MToken({ id: createM2MTokenId('revoked'), subject: id, revoked: true }),
];

/** A token with far more content than a dialog has room for. The server does not say when it was used. */
export const LONG_TOKEN: M2MToken = {
  ...HOSTILE,
  subject: id,
  scopes: [...HOSTILE.scopes, ...CALLS_MANY.scopes],
  revoked: false,
  lastUsedAt: undefined,
};
