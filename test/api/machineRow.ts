import { CREATED_AT, OTHER_SUBJECT, SUBJECT } from './wireRow.js';

/** A machine as the Backend API sends it. */
export function wireMachine(overrides: Record<string, unknown> = {}) {
  return {
    object: 'machine',
    id: SUBJECT,
    name: 'Billing service',
    instance_id: 'ins_fake',
    created_at: CREATED_AT,
    updated_at: CREATED_AT,
    default_token_ttl: 3600,
    scoped_machines: [
      { object: 'machine', id: OTHER_SUBJECT, name: 'Mail', created_at: 1, updated_at: 1 },
    ],
    ...overrides,
  };
}

/** The same machine as the SDK returns it. */
export function sdkMachine(overrides: Record<string, unknown> = {}) {
  return {
    id: SUBJECT,
    name: 'Billing service',
    instanceId: 'ins_fake',
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
    defaultTokenTtl: 3600,
    scopedMachines: [{ id: OTHER_SUBJECT, name: 'Mail', createdAt: 1, updatedAt: 1 }],
    ...overrides,
  };
}
