import type { ReactNode } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { Text } from '../text/createText.js';
import type { M2MTokensLabels } from '../text/labels.js';

/** What a cell may use beside its token. The same object for all rows, until one of its fields changes. */
export interface CellContext {
  text: Text;
  /** Unix milliseconds; null = no clock yet, as on the server. */
  now: number | null;
  /** A name for a machine id; undefined = show the id. */
  machineName: (id: string) => string | undefined;
  /** Puts the id into the clipboard; false = it could not, and the text of `element` was selected instead. */
  copyId: (id: string, element: Element | null) => Promise<boolean>;
}

/** One column of the table. */
export interface Column {
  id: string;
  header: (labels: M2MTokensLabels) => string;
  cell: (token: M2MToken, context: CellContext) => ReactNode;
  /** Whether the column has anything to tell about these rows. Default: always. */
  isShown?: (tokens: readonly M2MToken[]) => boolean;
}
