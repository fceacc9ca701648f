/** The codes that only calls other than the list can have. They are apart, because a page that only reads ships the others. */
export const WRITE_ERROR_CODES = [
  'not_allowed_action',
  'conflict',
  'quota_exceeded',
  'not_revocable',
  'outcome_unknown',
  'audit_failed',
] as const;
