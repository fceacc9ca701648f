import type { Machine } from '../api/Machine.js';
import { readMachine } from '../api/readMachine.js';
import { readMachinePage } from '../api/readMachinePage.js';
import type {
  M2MTokensMachinesContext,
  M2MTokensMachinesListContext,
  M2MTokensMachinesAddScopeContext,
  M2MTokensMachinesRemoveScopeContext,
} from './M2MTokensMachinesContext.js';
import type { Answered, Redact } from './readCallAnswer.js';
import { isKey } from './readSecretKey.js';
import { subjectOf } from './subjectOf.js';

type Fields = Record<string, unknown>;

/** Reads the answer to a call about machines; undefined = it does not answer this call. */
export function readMachineAnswer(
  context: M2MTokensMachinesContext,
  fields: Fields,
  redact: Redact,
): Answered | undefined {
  const body = readBody(context, fields, redact);
  if (body === undefined) return undefined;
  const { id = null } = body as { id?: string };
  return { body, subject: subjectOf(context) ?? id, tokenId: null };
}

function readBody(
  context: M2MTokensMachinesContext,
  fields: Fields,
  redact: Redact,
): object | undefined {
  if (context.action === 'machines.list') return readPage(context, fields, redact);
  if (context.action === 'machines.create') {
    const [machine] = redact([readMachine(fields)]);
    const key = fields['secret_key'] ?? fields['secretKey'];
    return machine && isKey(key) ? { ...toWireMachine(machine), secret_key: key } : undefined;
  }
  const { machineId } = context;
  switch (context.action) {
    case 'machines.rotateKey': {
      const { secret } = fields;
      return isKey(secret) ? { object: 'machine_secret_key', secret } : undefined;
    }
    case 'machines.delete':
      return fields['id'] === machineId && fields['deleted'] === true
        ? { object: 'machine', id: machineId, deleted: true }
        : undefined;
    case 'machines.addScope':
    case 'machines.removeScope':
      return readScope(context, fields);
    case 'machines.get':
    case 'machines.update': {
      const [machine] = redact([readMachine(fields)]);
      return machine?.id === machineId ? toWireMachine(machine) : undefined;
    }
  }
}

function readPage(
  context: M2MTokensMachinesListContext,
  fields: Fields,
  redact: Redact,
): object | undefined {
  const page = readMachinePage(fields, context);
  if (page === undefined) return undefined;
  // A null stands for a row that could not be forwarded. The client counts it as skipped.
  const lost = Array.from({ length: page.skipped }, () => null);
  const data = [...redact(page.machines).map(toWireMachine), ...lost];
  return { data, total_count: page.totalCount };
}

function readScope(
  {
    action,
    machineId,
    toMachineId,
  }: M2MTokensMachinesAddScopeContext | M2MTokensMachinesRemoveScopeContext,
  fields: Fields,
): object | undefined {
  const { deleted } = fields;
  const from = fields['from_machine_id'] ?? fields['fromMachineId'];
  const to = fields['to_machine_id'] ?? fields['toMachineId'];
  const isSame = from === machineId && to === toMachineId;
  const scope = { object: 'machine_scope', from_machine_id: machineId, to_machine_id: toMachineId };
  if (action === 'machines.addScope') {
    const created = fields['created_at'] ?? fields['createdAt'];
    return isSame && Number.isFinite(created) ? { ...scope, created_at: created } : undefined;
  }
  // The SDK loses the ids of a scope that it has removed.
  const isLost = (from ?? to ?? null) === null;
  return deleted === true && (isSame || isLost) ? { ...scope, deleted } : undefined;
}

/** Formats a machine in the API's own shape. It copies known fields only, so that no key leaks. */
function toWireMachine(machine: Machine): object {
  return {
    object: 'machine',
    id: machine.id,
    name: machine.name,
    instance_id: machine.instanceId,
    created_at: machine.createdAt,
    updated_at: machine.updatedAt,
    default_token_ttl: machine.defaultTokenTtl,
    scoped_machines: machine.scopedMachines.map(({ id, name }) => ({ id, name })),
  };
}
