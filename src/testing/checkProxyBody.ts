import { RESERVED_CLAIMS } from './createFakeJwt.js';
import { isMachineId } from './createMachineId.js';
import type { FakeAction } from './FakeAction.js';
import {
  checkNames,
  type Fields,
  invalid,
  readInteger,
  readString,
  required,
} from './readFields.js';

const MAX_REASON = 500;
const MAX_DEPTH = 20;
const MAX_LIFETIME = 315_360_000;
const MAX_SECRET = 4_096;

/**
 * Checks the body of a write by the proxy's rules, which are stricter than the API's: no unknown names, and tokens need
 * each name. Returns what the proxy sends to the API.
 *
 * @throws ApiFault 400
 */
export function checkProxyBody(action: FakeAction, fields: Fields): Fields {
  checkNames(fields, NAMES[action] ?? []);
  if (action === 'revoke') return { revocation_reason: readReason(fields) };
  if (action === 'create') checkWish(fields);
  if (action === 'verify') {
    required('token', readString(fields, 'token', { min: 1, max: MAX_SECRET }));
  }
  if (action === 'machines.create' || action === 'machines.update') return checkMachine(fields);
  return fields;
}

const NAMES: Partial<Record<FakeAction, readonly string[]>> = {
  create: ['token_format', 'seconds_until_expiration', 'claims'],
  revoke: ['revocation_reason'],
  verify: ['token'],
  'machines.create': ['name', 'scoped_machines', 'default_token_ttl'],
  'machines.update': ['name', 'default_token_ttl'],
  'machines.rotateKey': ['previous_token_ttl'],
  'machines.addScope': ['to_machine_id'],
};

/** Checks a machine, whose name loses the white space at its ends. The API checks the rest. */
function checkMachine(fields: Fields): Fields {
  const { scoped_machines: ids = [] } = fields;
  const areIds = Array.isArray(ids) && ids.every((id) => typeof id === 'string' && isMachineId(id));
  if (!areIds || new Set(ids).size < ids.length) {
    throw invalid('scoped_machines must be different machine ids');
  }
  if (Object.keys(fields).length === 0) throw invalid('The body changes nothing');
  const name = readString(fields, 'name')?.trim();
  if (name !== undefined && /[\p{Cc}\p{Cs}]/u.test(name)) throw invalid('name must be one line');
  return { ...fields, ...(name !== undefined && { name }) };
}

/** Reads one line of text without white space at its ends; null = no reason. */
function readReason(fields: Fields): string | null {
  if (fields['revocation_reason'] === null) return null;
  const reason = required('revocation_reason', readString(fields, 'revocation_reason')).trim();
  if (reason.length <= MAX_REASON && !/[\p{Cc}\p{Cs}]/u.test(reason)) return reason || null;
  throw invalid(`revocation_reason must be one line of at most ${MAX_REASON} characters`);
}

function checkWish(fields: Fields): void {
  for (const name of NAMES.create ?? []) required(name, fields[name]);
  if (fields['seconds_until_expiration'] !== null) {
    readInteger(fields, 'seconds_until_expiration', 1, MAX_LIFETIME);
  }
  const { claims, token_format: format } = fields;
  if (format !== 'opaque' && format !== 'jwt') throw invalid('token_format must be opaque or jwt');
  const isReserved = (name: string) => Object.hasOwn(Object(claims), name);
  if (format === 'jwt' && RESERVED_CLAIMS.some(isReserved)) {
    throw invalid('A claim of the JWT has a reserved name');
  }
  if (depthOf(claims) > MAX_DEPTH) throw invalid(`claims are nested ${MAX_DEPTH} deep at most`);
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
