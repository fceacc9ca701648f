import { FAKE_INSTANCE } from './createFakeJwt.js';
import type { MachineState } from './createMachineStates.js';
import type { FakeState } from './FakeState.js';
import type { FakeShape } from './formatToken.js';

/** Formats a machine, with the machines that it may call. */
export function formatMachine(
  machine: MachineState,
  { machines }: FakeState,
  shape: FakeShape,
): object {
  const scoped = machine.scopes
    .map((id) => machines.get(id))
    .filter((other) => other !== undefined)
    .map((other) => formatAlone(other, shape));
  return {
    ...formatAlone(machine, shape),
    [shape === 'sdk' ? 'scopedMachines' : 'scoped_machines']: scoped,
  };
}

function formatAlone(machine: MachineState, shape: FakeShape): object {
  const { id, name, createdAt, updatedAt, defaultTokenTtl } = machine;
  if (shape === 'sdk') {
    return { id, name, instanceId: FAKE_INSTANCE, createdAt, updatedAt, defaultTokenTtl };
  }
  return {
    object: 'machine',
    id,
    name,
    instance_id: FAKE_INSTANCE,
    created_at: createdAt,
    updated_at: updatedAt,
    default_token_ttl: defaultTokenTtl,
  };
}

/** Formats a machine's key. */
export function formatKey(secret: string, shape: FakeShape): object {
  return shape === 'sdk' ? { secret } : { object: 'machine_secret_key', secret };
}

/** Formats that one machine may call another, or may not any more. */
export function formatScope(
  [from, to]: readonly [from: string, to: string],
  state: { createdAt: number } | { deleted: true },
  shape: FakeShape,
): object {
  if (shape === 'sdk') return { fromMachineId: from, toMachineId: to, ...state };
  return {
    object: 'machine_scope',
    from_machine_id: from,
    to_machine_id: to,
    ...('deleted' in state ? { deleted: true } : { created_at: state.createdAt }),
  };
}
