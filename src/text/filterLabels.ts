import type { M2MTokensLabels } from './labels.js';

/** A separate file: a host that uses only the filters does not pay for the other words. */
export const FILTER_LABELS: Pick<
  M2MTokensLabels,
  'filters' | 'includeRevoked' | 'includeRevokedHint' | 'includeExpired' | 'includeExpiredHint'
> = {
  filters: 'Filters',
  includeRevoked: 'Include revoked',
  includeRevokedHint: 'Also shows revoked tokens.',
  includeExpired: 'Include expired',
  includeExpiredHint: 'Also shows expired tokens.',
};
