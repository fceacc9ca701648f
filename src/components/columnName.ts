import type { M2MTokensLabels } from '../text/labels.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';

export function columnName({ header }: M2MTokenColumn, labels: M2MTokensLabels): string {
  return typeof header === 'function' ? header(labels) : header;
}
