import { memo } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { getM2MTokenStatus } from '../logic/getM2MTokenStatus.js';
import type { CellContext, Column } from './Column.js';

interface TokenRowProps {
  token: M2MToken;
  columns: readonly Column[];
  context: CellContext;
}

/**
 * One token. Memoised: the hook keeps the object of a token that has not changed.
 * The roles are written out, because a row that is laid out as a card loses those of its elements.
 */
export const TokenRow = memo(function TokenRow({ token, columns, context }: TokenRowProps) {
  return (
    <tr className="m2m-row" role="row" data-status={getM2MTokenStatus(token, context.now)}>
      {columns.map((column) => (
        <td className="m2m-cell" role="cell" data-column={column.id} key={column.id}>
          <span className="m2m-cell-label" aria-hidden="true">
            {column.header(context.text.labels)}
          </span>
          {column.cell(token, context)}
        </td>
      ))}
    </tr>
  );
});
