import {
  createM2MTokens,
  createMachineId,
  type FakeMachine,
  type M2MToken,
  type M2MTokenMix,
} from 'react-m2m-tokens/testing';

/** Its answers fail, always. */
export const BROKEN_MACHINE = createMachineId('broken');
/** Every second of its answers fails, the first one included. */
export const FLAKY_MACHINE = createMachineId('flaky');

/** The demo's machines. The labels of the last ones are those that invented tokens have among their scopes. */
export function createDemoMachines(now: number): FakeMachine[] {
  return [
    machine('Billing worker', createMachineId('billing'), 1284),
    machine('Report job', createMachineId('reports'), 3, { revoked: 0, expired: 0 }),
    machine('New machine', createMachineId('new'), 0),
    machine('Broken machine', BROKEN_MACHINE, 40),
    machine('Flaky machine', FLAKY_MACHINE, 40),
    machine('Gateway', createMachineId('gateway'), 96),
    machine('Inventory', createMachineId('inventory'), 21),
    machine('Ledger', createMachineId('ledger'), 58),
    machine('Mailer', createMachineId('mailer'), 12),
    machine('Search', createMachineId('search'), 34),
    machine('Webhooks', createMachineId('webhooks'), 7),
  ];

  function machine(
    name: string,
    id: string,
    count: number,
    mix?: Partial<M2MTokenMix>,
  ): FakeMachine {
    const tokens = createM2MTokens(count, { subject: id, now, mix });
    return { id, name, tokens: tokens.map(withoutItself) };
  }
}

/** A machine does not call itself. */
function withoutItself(token: M2MToken): M2MToken {
  return { ...token, scopes: token.scopes.filter((scope) => scope !== token.subject) };
}
