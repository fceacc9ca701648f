import type { M2MToken } from '../api/M2MToken.js';
import { rowKeys } from '../logic/rowKeys.js';
import type { M2MTokenColumn } from './M2MTokenColumn.js';
import { TokenRow } from './TokenRow.js';
import type { RowContext } from './useRowContext.js';

interface TableRowsProps {
  tokens: readonly M2MToken[];
  columns: readonly M2MTokenColumn[];
  context: RowContext;
}

/** One row for each token. */
export function TableRows({ tokens, columns, context }: TableRowsProps) {
  const keys = rowKeys(tokens);
  return tokens.map((token, index) => (
    <TokenRow token={token} columns={columns} context={context} key={keys[index]} />
  ));
}
