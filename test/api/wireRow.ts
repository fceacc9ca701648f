export const SUBJECT = 'mch_' + 'fakeMachine'.padEnd(27, '0');
export const OTHER_SUBJECT = 'mch_' + 'otherMachine'.padEnd(27, '0');
export const CREATED_AT = Date.UTC(2026, 10, 1);

export function fakeId(index = 0): string {
  return 'mt_' + String(index).padStart(32, '0');
}

/** A row as the Backend API sends it. */
export function wireRow(overrides: Record<string, unknown> = {}) {
  return {
    object: 'machine_to_machine_token',
    id: fakeId(),
    subject: SUBJECT,
    scopes: [OTHER_SUBJECT],
    claims: { team: 'billing' },
    revoked: false,
    revocation_reason: null,
    expired: false,
    expiration: null,
    last_used_at: null,
    created_at: CREATED_AT,
    updated_at: CREATED_AT,
    ...overrides,
  };
}

/** The same row as the SDK returns it, without the last use. */
export function sdkRow(overrides: Record<string, unknown> = {}) {
  return {
    id: fakeId(),
    subject: SUBJECT,
    scopes: [OTHER_SUBJECT],
    claims: { team: 'billing' },
    revoked: false,
    revocationReason: null,
    expired: false,
    expiration: null,
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
    ...overrides,
  };
}

/** The row without one of its properties. */
export function without(row: object, property: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== property));
}
