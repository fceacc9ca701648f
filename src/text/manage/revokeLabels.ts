/** The words of the dialog that revokes tokens. */
export interface RevokeLabels {
  /** Closes a dialog without an action. */
  cancel: string;
}

export const REVOKE_LABELS: RevokeLabels = {
  cancel: 'Cancel',
};
