import type { ActionCall } from './ActionCall.js';
import { createMachineKey } from './createMachineKey.js';
import { findMachine } from './findMachine.js';
import { formatKey } from './formatMachine.js';
import { readInteger, required } from './readFields.js';

/** The longest time that a rotated key still works, in seconds. */
const MAX_PREVIOUS_TTL = 28_800;

/** Builds the body with a machine's current key. Throws `ApiFault` 404. */
export function answerKey({ state, ids, shape }: ActionCall): unknown {
  return formatKey(findMachine(state, ids[0]).keys.current, shape);
}

/**
 * Gives a machine a new key, and builds the body with it. The old key works on for `previous_token_ttl` seconds, and the
 * tokens stay as they are.
 *
 * @throws ApiFault 400, 404
 */
export function answerKeyRotate({ state, ids, fields, now, shape }: ActionCall): unknown {
  const machine = findMachine(state, ids[0]);
  const ttl = required(
    'previous_token_ttl',
    readInteger(fields, 'previous_token_ttl', 0, MAX_PREVIOUS_TTL),
  );
  const { current: key, previous } = machine.keys;
  const current = createMachineKey(machine.id, previous.length + 1);
  const keys = { current, previous: [...previous, { key, until: now + ttl * 1000 }] };
  state.machines.set(machine.id, { ...machine, keys });
  return formatKey(current, shape);
}
