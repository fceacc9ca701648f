import type { Machine, ScopedMachine } from './Machine.js';

/** The API's own bound. */
const MAX_SCOPED = 150;

/**
 * Reads a machine, in snake case or camel case; undefined = not a machine.
 * It copies known properties only, which drops a secret key.
 */
export function readMachine(value: unknown): Machine | undefined {
  const fields = Object(value) as Record<string, unknown>;
  const createdAt = fields['created_at'] ?? fields['createdAt'];
  const updatedAt = fields['updated_at'] ?? fields['updatedAt'];
  const ttl = fields['default_token_ttl'] ?? fields['defaultTokenTtl'] ?? null;
  const instanceId = fields['instance_id'] ?? fields['instanceId'];
  const scopedMachines = readScoped(fields['scoped_machines'] ?? fields['scopedMachines'] ?? []);
  const named = readNamed(value);
  const isMachine =
    named !== undefined &&
    scopedMachines !== undefined &&
    isTime(createdAt) &&
    isTime(updatedAt) &&
    (ttl === null || isTtl(ttl)) &&
    (instanceId === undefined || typeof instanceId === 'string');
  if (!isMachine) return undefined;
  return {
    ...named,
    createdAt,
    updatedAt,
    defaultTokenTtl: ttl,
    scopedMachines,
    ...(instanceId !== undefined && { instanceId }),
  };
}

function readScoped(value: unknown): ScopedMachine[] | undefined {
  // Checks the length first, so that a huge list costs no more than the bound.
  if (!Array.isArray(value) || value.length > MAX_SCOPED) return undefined;
  const read = [...(value as unknown[])].map(readNamed);
  return read.every((machine) => machine !== undefined) ? read : undefined;
}

function readNamed(value: unknown): ScopedMachine | undefined {
  const { id, name } = Object(value) as Record<string, unknown>;
  return typeof id === 'string' && id !== '' && typeof name === 'string' ? { id, name } : undefined;
}

function isTime(value: unknown): value is number {
  return Number.isFinite(value);
}

function isTtl(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
