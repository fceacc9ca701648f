import {
  createM2MTokens,
  createMachineId,
  type FakeMachine,
  type M2MToken,
  type M2MTokenMix,
} from 'react-m2m-tokens/testing';

/** Requests for its tokens always fail. */
export const BROKEN_MACHINE = createMachineId('broken');
/** Every second request for its tokens fails, starting with the first. */
export const FLAKY_MACHINE = createMachineId('flaky');

/** New tokens of each machine may call these two. */
const LEDGER = createMachineId('ledger');
const SEARCH = createMachineId('search');

/** The demo's machines. Fake tokens name the last labels in their scopes. */
export function createDemoMachines(now: number): FakeMachine[] {
  return [
    machine('Billing worker', createMachineId('billing'), 1284),
    machine('Report job', createMachineId('reports'), 3, { revoked: 0, expired: 0 }),
    machine('New machine', createMachineId('new'), 0),
    machine('Broken machine', BROKEN_MACHINE, 40),
    machine('Flaky machine', FLAKY_MACHINE, 40),
    machine('Gateway', createMachineId('gateway'), 96),
    machine('Inventory', createMachineId('inventory'), 21),
    machine('Ledger', LEDGER, 58),
    machine('Mailer', createMachineId('mailer'), 12),
    machine('Search', SEARCH, 34),
    machine('Webhooks', createMachineId('webhooks'), 7),
  ];

  function machine(
    name: string,
    id: string,
    count: number,
    mix?: Partial<M2MTokenMix>,
  ): FakeMachine {
    const tokens = createM2MTokens(count, { subject: id, now, mix });
    const scopes = [LEDGER, SEARCH].filter((scope) => scope !== id);
    return { id, name, scopes, tokens: tokens.map(withoutItself) };
  }
}

/** A machine does not call itself, so its own name is not among the scopes. */
function withoutItself(token: M2MToken): M2MToken {
  return { ...token, scopes: token.scopes.filter((scope) => scope !== token.subject) };
}
