import type { ActionCall } from './ActionCall.js';
import { ApiFault } from './ApiFault.js';
import { findMachine } from './findMachine.js';
import { formatScope } from './formatMachine.js';
import { readString, required } from './readFields.js';

/** The most machines that one machine may call. */
export const MAX_SCOPES = 150;

/**
 * Allows a machine to call another one. Existing tokens keep their scopes.
 *
 * @throws ApiFault 400, 404 for an unknown machine, 409 for a scope that exists, 422 for one too many.
 */
export function answerScopeAdd({ state, ids, fields, now, shape }: ActionCall): unknown {
  const machine = findMachine(state, ids[0]);
  const other = findMachine(state, required('to_machine_id', readString(fields, 'to_machine_id')));
  if (machine.scopes.includes(other.id)) {
    throw new ApiFault(409, { message: 'The machine has this scope already.' });
  }
  if (machine.scopes.length >= MAX_SCOPES) {
    throw new ApiFault(422, { message: `A machine has at most ${MAX_SCOPES} scopes.` });
  }
  state.machines.set(machine.id, { ...machine, scopes: [...machine.scopes, other.id] });
  return formatScope([machine.id, other.id], { createdAt: now }, shape);
}

/** Ends that a machine may call another one. Throws `ApiFault` 404, also for a scope that does not exist. */
export function answerScopeRemove({ state, ids, shape }: ActionCall): unknown {
  const machine = findMachine(state, ids[0]);
  const other = findMachine(state, ids[1]);
  if (!machine.scopes.includes(other.id)) {
    throw new ApiFault(404, { message: 'The machine does not have this scope.' });
  }
  const scopes = machine.scopes.filter((id) => id !== other.id);
  state.machines.set(machine.id, { ...machine, scopes });
  return formatScope([machine.id, other.id], { deleted: true }, shape);
}
