import {
  createM2MToken,
  createM2MTokenId,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  type FakeMachine,
} from '../../src/testing/index.js';

const id = createMachineId('billing');

/** 87 active tokens; 102 with revoked ones, 107 with expired ones, 122 in all. */
export const BUSY: FakeMachine = {
  id,
  name: 'Billing',
  tokens: [
    ...createM2MTokens(87, { subject: id, mix: { revoked: 0, expired: 0 } }),
    ...createM2MTokens(15, { subject: id, seed: 2, mix: { revoked: 1, expired: 0 } }),
    ...createM2MTokens(20, {
      subject: id,
      seed: 3,
      mix: { revoked: 0, expired: 1, neverExpires: 0 },
    }),
  ],
};

/** Six tokens: a single page. */
export const SMALL: FakeMachine = {
  id: createMachineId('mailer'),
  name: 'Mailer',
  tokens: createM2MTokens(6, {
    subject: createMachineId('mailer'),
    mix: { revoked: 0, expired: 0 },
  }),
};

/** Four tokens, none of them active. */
export const RETIRED: FakeMachine = {
  id: createMachineId('search'),
  name: 'Search',
  tokens: [1, 2, 3, 4].map((number) =>
    createM2MToken({
      id: createM2MTokenId(`retired ${number}`),
      createdAt: FAKE_NOW - number * 90 * 86_400_000,
      ...(number % 2 === 0 ? { revoked: true, revocationReason: 'Rotated' } : { expired: true }),
    }),
  ),
};

export const EMPTY: FakeMachine = { id: createMachineId('reports'), name: 'Reports' };

/** 10,000 pages of 10. */
export const HUGE: FakeMachine = {
  id: createMachineId('gateway'),
  name: 'Gateway',
  total: 100_000,
};

export const MACHINES: readonly FakeMachine[] = [BUSY, SMALL, RETIRED, EMPTY, HUGE];
