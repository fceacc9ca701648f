import type { ReactNode } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokenStatus } from '../logic/getM2MTokenStatus.js';
import type { PartClasses } from '../logic/partClasses.js';
import type { NumberFormat } from '../text/formatters.js';
import type { M2MTokensLabels } from '../text/labels.js';

/** The values that a cell can use beside its token. */
export interface M2MTokenCellContext {
  /** The current status. The row re-renders when it changes. */
  status: M2MTokenStatus;
  /** Unix milliseconds; null = no clock yet, as on the server. It advances only when something in this row changes. */
  now: number | null;
  /** All labels, including the host's. */
  labels: M2MTokensLabels;
  /** Formats a whole number in the reader's locale. */
  formatNumber: NumberFormat;
  /** Formats an exact time, in Unix milliseconds; undefined = the time is out of range. */
  formatDateTime: (time: number) => string | undefined;
  /** Formats a time, in Unix milliseconds, relative to now: "in 3 days". List the time in the column's `times` to keep it current. */
  formatTime: (time: number) => string | undefined;
  /** Names a machine id; undefined = show the id. */
  machineName: (id: string) => string | undefined;
  /**
   * Copies a text to the clipboard and announces `spoken`, such as "Copied team". If it cannot copy, or if the text is
   * undefined (too large), it selects the text of `element`, announces `byHand` and resolves to false. `byHand` absent: the
   * label `copyByHand`.
   */
  copy: (
    text: string | undefined,
    spoken: string,
    element: Element | null,
    byHand?: string | undefined,
  ) => Promise<boolean>;
  /** The outcome of the id's copy button in words, such as "Copied", for two seconds after a press. */
  copyOutcome: string | undefined;
  /** Whether the row is open, with its details below it. */
  isOpen: boolean;
  /** Opens or closes the row. */
  toggle: () => void;
  /** The `id` attribute of the details, for `aria-controls`. */
  detailsId: string;
  /** Builds the `className` of a part: our class, then the host's. */
  part: PartClasses;
}

/**
 * One column of the table. Define it outside components, since a new object is a new column and re-renders all its cells.
 * The id, status and time columns have fixed widths, and the others share the rest. One CSS rule sets another width:
 * `[data-column='team'] { flex: 0 0 8rem }`.
 */
export interface M2MTokenColumn {
  /** A unique id, written to `data-column` for CSS and tests. */
  readonly id: string;
  /** The column's name, or a function that picks it from the labels. */
  readonly header: string | ((labels: M2MTokensLabels) => string);
  /** Renders the content of the column's head, such as a button that sorts. Absent: the name. */
  readonly head?: ((name: string) => ReactNode) | undefined;
  /** The order of the rows by this column, for screen readers (`aria-sort`). Absent: they are not sorted by it. */
  readonly sorted?: 'ascending' | 'descending' | 'none' | undefined;
  /** Renders a token's cell. It is a plain function, not a component; for hooks, return an element of a component. */
  readonly cell: (token: M2MToken, context: M2MTokenCellContext) => ReactNode;
  /**
   * The times that the cell shows relative to now, in Unix milliseconds. The row re-renders when their text changes. Cells
   * do not read a clock themselves, so a row has one subscription and not one per cell.
   */
  readonly times?: ((token: M2MToken) => readonly (number | null | undefined)[]) | undefined;
  /**
   * Whether its cells have a button that calls `toggle`, as in `m2mDetailsColumn`. Without such a column no row can open.
   * @default false
   */
  readonly opensRows?: boolean | undefined;
  /** Whether to show the column for these rows; empty = still loading. Absent: always shown. */
  readonly isShown?: ((tokens: readonly M2MToken[]) => boolean) | undefined;
}

/** The rows' options, of `<M2MTokens>` and `<M2MTokenTable>`. */
export interface RowOptions {
  /**
   * The columns in this order: built-in ones such as `m2mIdColumn`, and your own.
   * @default M2M_TOKEN_COLUMNS
   */
  columns?: readonly M2MTokenColumn[] | undefined;
  /** Names a machine id in scopes and open rows; undefined = show the id. Absent: the provider's. */
  machineName?: ((id: string) => string | undefined) | undefined;
}
