import type { ReactNode } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokenStatus } from '../logic/getM2MTokenStatus.js';
import type { M2MTokensLabels, NumberFormat } from '../text/labels.js';

/** What a cell may use beside its token. */
export interface M2MTokenCellContext {
  /** What the token is now: the row renews when it becomes another. */
  status: M2MTokenStatus;
  /** Unix milliseconds, standing still until something in this row changes; null = no clock yet, as on the server. */
  now: number | null;
  /** All words, those of the host included. */
  labels: M2MTokensLabels;
  /** Writes a whole number in the reader's locale. */
  formatNumber: NumberFormat;
  /** The exact time; undefined for one that no calendar can hold. Unix milliseconds. */
  formatDateTime: (time: number) => string | undefined;
  /** The distance from now: "in 3 days". Name the time in the column's `times`, so that it stays true. Unix milliseconds. */
  formatTime: (time: number) => string | undefined;
  /** A name for a machine id; undefined = show the id. */
  machineName: (id: string) => string | undefined;
  /**
   * Puts a text into the clipboard and says `spoken` to screen readers, such as "Copied team". Resolves to false where that
   * is not possible, or where the text is undefined since it is too large: then the text of `element` was selected, and
   * `byHand` is said. Default of `byHand`: the label `copyByHand`.
   */
  copy: (
    text: string | undefined,
    spoken: string,
    element: Element | null,
    byHand?: string | undefined,
  ) => Promise<boolean>;
  /** Whether the row is open, and its details stand below it. */
  isOpen: boolean;
  /** Opens or closes the row. */
  toggle: () => void;
  /** The `id` attribute of the details, for `aria-controls`. */
  detailsId: string;
}

/**
 * One column of the table. Define it outside of components: another object is another column, whose cells are made anew.
 * The id and the times have widths of their own and the others share what is left; give yours one in CSS: an
 * `inline-size` of the head cell with its `data-column`.
 */
export interface M2MTokenColumn {
  /** Names the column in `data-column`, for CSS and tests. Each once. */
  readonly id: string;
  /** The column's name: a word, or one of the labels. */
  readonly header: string | ((labels: M2MTokensLabels) => string);
  /** What stands in the cell of a token. A plain function and no component: what needs hooks is an element that it returns. */
  readonly cell: (token: M2MToken, context: M2MTokenCellContext) => ReactNode;
  /** The times that the cell tells as a distance from now, so that the row renews when the text changes. Default: none. Unix milliseconds. */
  readonly times?: ((token: M2MToken) => readonly (number | null | undefined)[]) | undefined;
  /** Whether its cells have a button that calls `toggle`, as those of `m2mDetailsColumn`. Default false: without such a column no row is open. */
  readonly opensRows?: boolean | undefined;
  /** Whether the column has anything to tell about these rows; empty = they are on their way. Default: always. */
  readonly isShown?: ((tokens: readonly M2MToken[]) => boolean) | undefined;
}
