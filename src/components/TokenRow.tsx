import { memo, useCallback, useId, useMemo, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { usePart } from '../hooks/usePresentation.js';
import { useNow } from '../time/useNow.js';
import { getM2MTokenStatus } from '../logic/getM2MTokenStatus.js';
import { columnName } from './columnName.js';
import type { M2MTokenCellContext, M2MTokenColumn } from './M2MTokenColumn.js';
import { nextRowChange } from './nextRowChange.js';
import { TokenDetails } from './TokenDetails.js';
import type { RowContext } from './useRowContext.js';

interface TokenRowProps {
  token: M2MToken;
  columns: readonly M2MTokenColumn[];
  context: RowContext;
}

/**
 * One token, with its details when the row is open. Memoised, since the hook keeps the object of an unchanged token. The
 * roles are explicit, since CSS that lays the row out as a card removes its implicit roles.
 */
export const TokenRow = /* @__PURE__ */ memo(function TokenRow({
  token,
  columns,
  context: shared,
}: TokenRowProps) {
  const part = usePart();
  const detailsId = useId();
  const [wasOpened, setOpen] = useState(false);
  const canOpen = columns.some((column) => column.opensRows);
  const isOpen = canOpen && wasOpened;
  const { text, clock, box, machineName, copy } = shared;
  const now = useNow(
    clock,
    useCallback((time) => nextRowChange(token, columns, text, time), [token, columns, text]),
    box,
  );
  const status = getM2MTokenStatus(token, now);
  const context = useMemo<M2MTokenCellContext>(
    () => ({
      ...text,
      ...{ status, now, machineName, isOpen, detailsId, copy },
      formatTime: (time) => text.formatTime(time, now),
      toggle: () => setOpen((was) => !was),
    }),
    [status, now, machineName, isOpen, detailsId, text, copy],
  );

  return (
    <>
      <tr
        className={part('row')}
        role="row"
        data-status={status}
        data-details={canOpen ? (isOpen ? 'open' : 'closed') : undefined}
      >
        {columns.map((column) => (
          <td
            className={part('cell')}
            role="cell"
            data-column={column.id}
            data-column-name={columnName(column, text.labels)}
            key={column.id}
          >
            {column.cell(token, context)}
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className={part('detailsRow')} role="row" id={detailsId}>
          <td className={part('detailsCell')} role="cell" colSpan={columns.length}>
            <TokenDetails token={token} context={context} />
          </td>
        </tr>
      )}
    </>
  );
});
