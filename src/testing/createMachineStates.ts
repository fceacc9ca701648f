import type { M2MToken } from '../api/M2MToken.js';
import { createM2MToken, DAY, FAKE_NOW } from './createM2MToken.js';
import { createM2MTokenId } from './createM2MTokenId.js';
import { isMachineId } from './createMachineId.js';
import { createMachineKey, type MachineKeys } from './createMachineKey.js';
import type { FakeMachine, FakeOrder } from './FakeMachine.js';
import { createTokenStore, createVirtualStore, type TokenStore } from './TokenStore.js';

/** A machine with its current tokens. A change replaces it. */
export interface MachineState {
  readonly id: string;
  readonly name: string;
  /** Ids of the machines that it may call. */
  readonly scopes: readonly string[];
  /** The lifetime of its tokens, in seconds. */
  readonly defaultTokenTtl: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly keys: MachineKeys;
  readonly store: TokenStore;
}

/** The lifetime of tokens, in seconds, if the machine has no other one. */
export const DEFAULT_TTL = 3600;

/** Creates the initial state of a fake, by machine id. The first machine is the newest. */
export function createMachineStates(
  machines: readonly FakeMachine[],
  order: FakeOrder,
): Map<string, MachineState> {
  const states = new Map<string, MachineState>();
  for (const machine of machines) {
    check(machine, states);
    const { id, name, scopes = [], defaultTokenTtl = DEFAULT_TTL, secretKey } = machine;
    const createdAt = FAKE_NOW - (730 + states.size) * DAY;
    const keys = { current: secretKey ?? createMachineKey(id, 0), previous: [] };
    const store = createStore(machine, order);
    const times = { createdAt, updatedAt: createdAt };
    states.set(id, { id, name, scopes: [...scopes], defaultTokenTtl, ...times, keys, store });
  }
  for (const machine of states.values()) checkScopes(machine, states);
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

function checkScopes({ id, scopes }: MachineState, machines: ReadonlyMap<string, unknown>): void {
  const unknown = scopes.find((scope) => !machines.has(scope));
  if (unknown === undefined) return;
  throw new Error(
    `The machine ${id} has ${unknown} in its scopes, which is not the id of a given machine. Give that machine, too.`,
  );
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
