import type { M2MToken } from '../api/M2MToken.js';
import { createM2MToken, DAY, FAKE_NOW } from './createM2MToken.js';
import { createM2MTokenId } from './createM2MTokenId.js';
import { isMachineId } from './createMachineId.js';
import type { FakeMachine, FakeOrder } from './FakeMachine.js';
import { createTokenStore, createVirtualStore, type TokenStore } from './TokenStore.js';

/** A machine with its current tokens. */
export interface MachineState extends FakeMachine {
  createdAt: number;
  store: TokenStore;
}

/** Creates the initial state of a fake, by machine id. The first machine is the newest. */
export function createMachineStates(
  machines: readonly FakeMachine[],
  order: FakeOrder,
): Map<string, MachineState> {
  const states = new Map<string, MachineState>();
  for (const machine of machines) {
    check(machine, states);
    const createdAt = FAKE_NOW - (730 + states.size) * DAY;
    states.set(machine.id, { ...machine, createdAt, store: createStore(machine, order) });
  }
  return states;
}

/** Creates machines for tokens that were given without them. Their ids are their names. */
export function machinesOfTokens(tokens: readonly M2MToken[]): FakeMachine[] {
  const bySubject = new Map<string, M2MToken[]>();
  for (const token of tokens) {
    const same = bySubject.get(token.subject);
    if (same === undefined) bySubject.set(token.subject, [token]);
    else same.push(token);
  }
  return [...bySubject].map(([id, own]) => ({ id, name: id, tokens: own }));
}

function check({ id, tokens, total }: FakeMachine, others: ReadonlyMap<string, unknown>): void {
  if (!isMachineId(id)) {
    throw new Error(
      `"${id}" is not a machine id, so the API would refuse every list of it: an id is mch_ and 27 letters, digits or _. Use createMachineId('label').`,
    );
  }
  if (others.has(id)) {
    throw new Error(
      `Two machines have the id ${id}, so one would hide the other. Give each its own.`,
    );
  }
  if (tokens !== undefined && total !== undefined) {
    throw new Error(`The machine ${id} has both tokens and a total. Give it one of them.`);
  }
}

function createStore(
  { id, tokens = [], total, tokenAt }: FakeMachine,
  order: FakeOrder,
): TokenStore {
  const own = (token: M2MToken) => (token.subject === id ? token : { ...token, subject: id });
  if (total !== undefined) {
    const make = tokenAt ?? plainTokenAt(id, total);
    return createVirtualStore(total, (index) => own(make(index)));
  }
  const owned = tokens.map(own);
  return createTokenStore(
    order === 'given' ? owned : owned.sort((a, b) => b.createdAt - a.createdAt),
  );
}

function plainTokenAt(id: string, total: number): (index: number) => M2MToken {
  return (index) =>
    createM2MToken({
      id: createM2MTokenId(`${id} ${index}`),
      createdAt: FAKE_NOW - Math.floor(((index + 1) * 730 * DAY) / total),
    });
}
