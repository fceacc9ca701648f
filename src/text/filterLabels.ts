/** The words of the filters. */
export interface FilterLabels {
  filters: string;
  includeRevoked: string;
  /** Describes the switch, for screen readers. */
  includeRevokedHint: string;
  includeExpired: string;
  includeExpiredHint: string;
}

/** A separate file: a host that uses only the filters does not pay for the other words. */
export const FILTER_LABELS: FilterLabels = {
  filters: 'Filters',
  includeRevoked: 'Include revoked',
  includeRevokedHint: 'Also shows revoked tokens.',
  includeExpired: 'Include expired',
  includeExpiredHint: 'Also shows expired tokens.',
};
