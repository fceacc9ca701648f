import type { NumberFormat } from './formatters.js';

/** The words of an open row. */
export interface DetailsLabels {
  /** Name of the button that opens and closes a row; the screen reader says which. `id` is the end of the token's id. */
  details: (id: string) => string;
  machine: string;
  updated: string;
  revocationReason: string;
  /** For a token that was revoked without a reason. */
  noRevocationReason: string;
  claims: string;
  noClaims: string;
  /** Name of the box of claims; `id` is the end of the token's id. */
  claimsOf: (id: string) => string;
  /** Name of the button; `id` is the end of the token's id. */
  copyClaims: (id: string) => string;
  /** Announced after a copy of the claims. */
  copiedClaims: string;
  /** Announced and shown for claims that are too large to copy: the visible part is selected instead. */
  copyTooLarge: string;
  /** Follows claims that are cut after so many characters. */
  claimsCut: (count: number, format: NumberFormat) => string;
}

export const DETAILS_LABELS: DetailsLabels = {
  details: (id) => `Details of token ${id}`,
  machine: 'Machine',
  updated: 'Updated',
  revocationReason: 'Revocation reason',
  noRevocationReason: 'No reason was given.',
  claims: 'Claims',
  noClaims: 'None',
  claimsOf: (id) => `Claims of token ${id}`,
  copyClaims: (id) => `Copy claims of token ${id}`,
  copiedClaims: 'Copied claims',
  copyTooLarge: 'Too large to copy: only the visible part is selected',
  claimsCut: (count, format) => `Only the first ${format(count)} characters are shown.`,
};
