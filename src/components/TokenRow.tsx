import { memo, type MouseEvent, useCallback, useId, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { getM2MTokenStatus } from '../logic/getM2MTokenStatus.js';
import { useNow } from '../time/useNow.js';
import { columnName } from './columnName.js';
import type { M2MTokenCellContext, M2MTokenColumn } from './M2MTokenColumn.js';
import { nextRowChange } from './nextRowChange.js';
import { TokenDetails } from './TokenDetails.js';
import { useCopyOutcome } from './useCopyOutcome.js';
import type { RowContext } from './useRowContext.js';

interface TokenRowProps {
  token: M2MToken;
  columns: readonly M2MTokenColumn[];
  context: RowContext;
}

/**
 * One token, with its details when the row is open. Memoised, since the hook keeps the object of an unchanged token. Cells
 * are calls and not components, and the row handles the clicks of its buttons, since a page has hundreds of cells. The
 * roles are explicit, since CSS that lays out the row removes its implicit roles.
 */
export const TokenRow = /* @__PURE__ */ memo(function TokenRow({
  token,
  columns,
  context: shared,
}: TokenRowProps) {
  const { text, part, clock, box, machineName, copy } = shared;
  const { labels } = text;
  const detailsId = useId();
  const [wasOpened, setOpen] = useState(false);
  const canOpen = columns.some((column) => column.opensRows);
  const isOpen = canOpen && wasOpened;
  const { outcome, press } = useCopyOutcome({ labels, copy });
  const now = useNow(
    clock,
    useCallback((time) => nextRowChange(token, columns, text, time), [token, columns, text]),
    box,
  );
  const status = getM2MTokenStatus(token, now);
  const toggle = () => setOpen((was) => !was);
  const context: M2MTokenCellContext = {
    ...text,
    ...{ part, status, now, machineName, isOpen, detailsId, copy, toggle },
    formatTime: (time) => text.formatTime(time, now),
    copyOutcome: outcome?.words,
  };

  const cell = part('cell');
  const handleClick = ({ target, currentTarget }: MouseEvent<HTMLElement>) => {
    const button = (target as Element).closest<HTMLElement>('[data-press]');
    // Events of a host's portal arrive, too, but its elements are elsewhere.
    if (button === null || !currentTarget.contains(button)) return;
    if (button.dataset['press'] === 'toggle') toggle();
    else void press(token.id, labels.copiedId, button.previousElementSibling);
  };

  return (
    <>
      <tr
        className={part('row')}
        role="row"
        data-status={status}
        data-details={canOpen ? (isOpen ? 'open' : 'closed') : undefined}
        data-copied={outcome?.kind}
        onClick={handleClick}
      >
        {columns.map((column) => (
          <td
            className={cell}
            role="cell"
            data-column={column.id}
            data-column-name={columnName(column, labels)}
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
