import { isMachineId } from '../../api/isMachineId.js';
import type { Machine } from '../../api/Machine.js';
import type { ProxyWrite } from '../../api/postToProxy.js';
import { readMachine } from '../../api/readMachine.js';
import { invalidWrite } from '../../api/writeError.js';
import { LONGEST_OLD_KEY } from '../../api/writeRules.js';
import {
  type CreateMachineParams,
  isInteger,
  type MachineChange,
  readMachineChange,
} from './readMachineChange.js';

/** A write, and its effect on the cached machines. */
export interface MachineWrite<Answer> extends Omit<ProxyWrite<Answer>, 'subject'> {
  /** The cached machine after the write; undefined = it is gone. Absent: only a revalidation shows the result. */
  edit?: ((machine: Machine, answer: Answer) => Machine | undefined) | undefined;
  /** Id of the deleted machine. */
  goneId?: string | undefined;
}

/** A new machine, or only its new key. */
interface WithKey {
  machine?: Machine;
  key: string;
}

export function createMachine(params: CreateMachineParams): MachineWrite<WithKey> {
  return {
    path: '/machines',
    body: readMachineChange(params),
    read: (body) => {
      const machine = readMachine(body);
      return machine && readKey(body, 'secret_key', machine);
    },
  };
}

export function updateMachine(
  id: string,
  { name, defaultTokenTtl }: MachineChange,
): MachineWrite<Machine> {
  return {
    method: 'PATCH',
    path: pathOf(id),
    body: readMachineChange({ name, defaultTokenTtl }),
    read: (body) => {
      const machine = readMachine(body);
      return machine?.id === id ? machine : undefined;
    },
    edit: (before, machine) =>
      before.id === id ? { ...machine, scopedMachines: before.scopedMachines } : before,
  };
}

export function removeMachine(id: string): MachineWrite<true> {
  return {
    method: 'DELETE',
    path: pathOf(id),
    read: (body) => (body as { deleted?: unknown } | null)?.deleted === true || undefined,
    edit: (machine) => (machine.id === id ? undefined : machine),
    goneId: id,
  };
}

export function rotateMachineKey(id: string, previousTokenTtl: number): MachineWrite<WithKey> {
  if (!isInteger(previousTokenTtl, 0, LONGEST_OLD_KEY)) {
    throw invalidWrite(`previousTokenTtl is not an integer from 0 to ${LONGEST_OLD_KEY}`);
  }
  return {
    path: `${pathOf(id)}/secret_key/rotate`,
    body: JSON.stringify({ previous_token_ttl: previousTokenTtl }),
    read: (body) => readKey(body, 'secret'),
  };
}

export function addMachineScope(id: string, otherId: string): MachineWrite<true> {
  return {
    path: `${pathOf(id)}/scopes`,
    body: JSON.stringify({ to_machine_id: checkId(otherId) }),
    read: readObject,
  };
}

export function removeMachineScope(id: string, otherId: string): MachineWrite<true> {
  return {
    method: 'DELETE',
    path: `${pathOf(id)}/scopes/${checkId(otherId)}`,
    read: readObject,
    edit: (machine) =>
      machine.id === id
        ? {
            ...machine,
            scopedMachines: machine.scopedMachines.filter((other) => other.id !== otherId),
          }
        : machine,
  };
}

function readKey(body: unknown, name: string, machine?: Machine): WithKey | undefined {
  const key = (Object(body) as Record<string, unknown>)[name];
  if (typeof key !== 'string' || key === '') return undefined;
  return { key, ...(machine && { machine }) };
}

/** Accepts any object, because Clerk's SDK drops the ids of a removed scope. */
function readObject(body: unknown): true | undefined {
  return body === Object(body) || undefined;
}

/** @throws M2MTokensError `invalid_params` for an id that is not safe in a path. */
function checkId(id: string): string {
  if (isMachineId(id)) return id;
  throw invalidWrite('an id is not that of a machine');
}

function pathOf(id: string): string {
  return `/machines/${checkId(id)}`;
}
