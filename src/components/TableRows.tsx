import type { M2MToken } from '../api/M2MToken.js';
import { rowKeys } from '../logic/rowKeys.js';
import type { CellContext, Column } from './Column.js';
import { TokenRow } from './TokenRow.js';

interface TableRowsProps {
  tokens: readonly M2MToken[];
  columns: readonly Column[];
  context: CellContext;
}

/** One row for each token. */
export function TableRows({ tokens, columns, context }: TableRowsProps) {
  const keys = rowKeys(tokens);
  return tokens.map((token, index) => (
    <TokenRow token={token} columns={columns} context={context} key={keys[index]} />
  ));
}
