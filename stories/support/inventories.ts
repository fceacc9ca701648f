import {
  createM2MToken,
  createM2MTokenId,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  type FakeMachine,
} from '../../src/testing/index.js';
import { EMPTY, HUGE } from './machines.js';

const id = createMachineId('billing');
const DAY = 86_400_000;

/** 340 tokens of two years, in every state. The newest one has claims with accents. */
export const RISKY: FakeMachine = {
  id,
  name: 'Billing',
  tokens: [
    createM2MToken({
      id: createM2MTokenId('for the auditor'),
      subject: id,
      scopes: [createMachineId('ledger')],
      claims: { team: 'Zoë', purpose: 'Façade audit' },
      createdAt: FAKE_NOW - 60_000,
      expiration: FAKE_NOW + 3 * DAY,
      lastUsedAt: null,
    }),
    ...createM2MTokens(339, { subject: id, seed: 15 }),
  ],
};

/** A million tokens. */
export const ENDLESS: FakeMachine = { ...HUGE, total: 1_000_000 };

/** All machines of the stories of the inventory. */
export const INVENTORY_MACHINES: readonly FakeMachine[] = [RISKY, EMPTY, ENDLESS];
