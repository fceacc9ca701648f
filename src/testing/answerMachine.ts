import type { ActionCall } from './ActionCall.js';
import { MAX_SCOPES } from './answerScopes.js';
import { ApiFault } from './ApiFault.js';
import { createMachineId } from './createMachineId.js';
import { createMachineKey } from './createMachineKey.js';
import { DEFAULT_TTL, type MachineState } from './createMachineStates.js';
import { addMachine } from './FakeState.js';
import { findMachine } from './findMachine.js';
import { formatMachine } from './formatMachine.js';
import { invalid, readInteger, readString, required } from './readFields.js';
import { createTokenStore } from './TokenStore.js';

const MAX_NAME = 255;
const MAX_TTL = 315_360_000;

/** Builds the body of the call that reads a machine. Throws `ApiFault` 404. */
export function answerMachine({ state, ids, shape }: ActionCall): unknown {
  return formatMachine(findMachine(state, ids[0]), state, shape);
}

/**
 * Creates a machine, and builds the body with its key. Like the API, it ignores unknown properties.
 *
 * @throws ApiFault 400 for an invalid body, 422 for an unknown machine in `scoped_machines`.
 */
export function answerMachineCreate({ state, fields, now, shape }: ActionCall): unknown {
  const name = required('name', readName(fields));
  const defaultTokenTtl = readTtl(fields) ?? DEFAULT_TTL;
  const scopes = readScopes(fields);
  const unknown = scopes.find((id) => !state.machines.has(id));
  if (unknown !== undefined) {
    throw new ApiFault(422, { message: `There is no machine with the id ${unknown}.` });
  }
  const id = createMachineId(`${name} ${++state.created}`);
  const current = createMachineKey(id, 0);
  const machine: MachineState = {
    ...{ id, name, scopes, defaultTokenTtl, createdAt: now, updatedAt: now },
    keys: { current, previous: [] },
    store: createTokenStore([]),
  };
  addMachine(state, machine);
  return {
    ...formatMachine(machine, state, shape),
    [shape === 'sdk' ? 'secretKey' : 'secret_key']: current,
  };
}

/** Changes a machine's name or lifetime, and builds the body with it. Throws `ApiFault` 400, 404. */
export function answerMachineUpdate({ state, ids, fields, now, shape }: ActionCall): unknown {
  const machine = findMachine(state, ids[0]);
  const changed = {
    ...machine,
    name: readName(fields) ?? machine.name,
    defaultTokenTtl: readTtl(fields) ?? machine.defaultTokenTtl,
    updatedAt: now,
  };
  state.machines.set(machine.id, changed);
  return formatMachine(changed, state, shape);
}

/** Deletes a machine with its tokens, also from the scopes of others. Throws `ApiFault` 404. */
export function answerMachineDelete({ state, ids, shape }: ActionCall): unknown {
  const { id } = findMachine(state, ids[0]);
  state.machines.delete(id);
  for (const [otherId, other] of state.machines) {
    if (!other.scopes.includes(id)) continue;
    const scopes = other.scopes.filter((scope) => scope !== id);
    state.machines.set(otherId, { ...other, scopes });
  }
  return shape === 'sdk' ? { id, deleted: true } : { object: 'machine', id, deleted: true };
}

const readName = (fields: ActionCall['fields']) =>
  readString(fields, 'name', { min: 1, max: MAX_NAME });

const readTtl = (fields: ActionCall['fields']) =>
  readInteger(fields, 'default_token_ttl', 1, MAX_TTL);

function readScopes({ scoped_machines: ids = [] }: ActionCall['fields']): readonly string[] {
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) {
    throw invalid('scoped_machines must be an array of strings');
  }
  if (ids.length > MAX_SCOPES) throw invalid(`scoped_machines has at most ${MAX_SCOPES} ids`);
  return [...new Set(ids)];
}
