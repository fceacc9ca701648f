type Count = (count: number, format: (value: number) => string) => string;

/** The words of the selection, and of the actions of a row. */
export interface SelectionLabels {
  /** For screen readers: the header over the checkboxes. */
  columnSelect: string;
  /** For screen readers: the header over the buttons of the rows. */
  columnActions: string;
  /** Name of a row's checkbox; `id` is the end of the token's id, such as "…afa151". */
  selectToken: (id: string) => string;
  /** Name of the bar. */
  selection: string;
  /** Name of the checkbox that selects all rows of the page. */
  selectPage: string;
  selected: Count;
  /** Announced when nothing is selected any more. */
  noneSelected: string;
  clearSelection: string;
  /** The button that opens the dialog, in the bar and in a row. */
  revoke: string;
  /** The button that opens the dialog for all tokens that an inventory has found: two or more. */
  revokeFound: Count;
  /** Name of a row's button; `id` is the end of the token's id. */
  revokeToken: (id: string) => string;
  /** In place of a row's button, after the token was revoked there. */
  revokedJustNow: string;
  /** Marks the row of a token that was created here. */
  newToken: string;
  /** Announced after a create. */
  createdToken: string;
}

export const SELECTION_LABELS: SelectionLabels = {
  columnSelect: 'Select',
  columnActions: 'Actions',
  selectToken: (id) => `Select token ${id}`,
  selection: 'Selected tokens',
  selectPage: 'Select all on this page',
  selected: (count, format) => `${format(count)} selected`,
  noneSelected: 'No tokens selected',
  clearSelection: 'Clear',
  revoke: 'Revoke…',
  revokeFound: (count, format) => `Revoke these ${format(count)}…`,
  revokeToken: (id) => `Revoke token ${id}`,
  revokedJustNow: 'Revoked just now',
  newToken: 'New',
  createdToken: 'Token created',
};
