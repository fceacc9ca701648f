import type { M2MTokenStatus } from '../logic/getM2MTokenStatus.js';
import type { NumberFormat } from './formatters.js';

/** The words of the table's head and cells. */
export interface TableLabels {
  /** Name of the table, for screen readers. */
  caption: string;
  columnId: string;
  columnStatus: string;
  columnScopes: string;
  columnCreated: string;
  columnLastUsed: string;
  columnExpires: string;
  /** For screen readers: the header over the buttons that open rows. */
  columnDetails: string;
  status: Record<M2MTokenStatus, string>;
  neverUsed: string;
  neverExpires: string;
  /** Why "never" deserves attention. */
  neverExpiresHint: string;
  /** For a time outside the calendar. */
  unknownTime: string;
  noScopes: string;
  /** Follows the first scope. */
  moreScopes: (count: number, format: NumberFormat) => string;
  /** Name of the button; `id` is the end of the token's id, such as "…afa151". */
  copyId: (id: string) => string;
  /** Shown after a copy of the id or the claims. */
  copied: string;
  /** Announced after a copy of the id. */
  copiedId: string;
  /** Announced and shown where there is no clipboard: the text is selected instead. */
  copyByHand: string;
}

export const TABLE_LABELS: TableLabels = {
  caption: 'M2M tokens',
  columnId: 'Token ID',
  columnStatus: 'Status',
  columnScopes: 'Scopes',
  columnCreated: 'Created',
  columnLastUsed: 'Last used',
  columnExpires: 'Expires',
  columnDetails: 'Details',
  status: { active: 'Active', expiring: 'Expiring', expired: 'Expired', revoked: 'Revoked' },
  neverUsed: 'Never',
  neverExpires: 'Never',
  neverExpiresHint: 'Worth a look: it works until it is revoked.',
  unknownTime: 'Unknown',
  noScopes: 'None',
  moreScopes: (count, format) => `+${format(count)}`,
  copyId: (id) => `Copy token ID ${id}`,
  copied: 'Copied',
  copiedId: 'Copied token ID',
  copyByHand: 'Selected: press Ctrl+C or ⌘C',
};
