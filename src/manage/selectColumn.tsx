import { type ChangeEvent, useEffect, useSyncExternalStore } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokenColumn } from '../components/M2MTokenColumn.js';
import { SELECTION_LABELS, type SelectionLabels } from '../text/manage/selectionLabels.js';
import { shortId } from '../text/shortId.js';
import { useManagePart } from './M2MManagePart.js';
import { manageWords } from './manageWords.js';
import type { TokenActions } from './TokenActionsContext.js';
import { useTokenActions } from './useTokenActions.js';

/**
 * A checkbox in each row that is not revoked. A click with Shift selects all rows from the last clicked one to this
 * one. It needs an `<M2MTokenActions>` around the list.
 */
export const m2mSelectColumn: M2MTokenColumn = {
  id: 'select',
  header: (labels) => manageWords(SELECTION_LABELS, { labels }).columnSelect,
  cell: (token, context) => (
    <SelectCell token={token} words={manageWords(SELECTION_LABELS, context)} />
  ),
};

interface SelectCellProps {
  token: M2MToken;
  words: SelectionLabels;
}

function SelectCell(props: SelectCellProps) {
  const actions = useTokenActions('m2mSelectColumn');
  return actions?.can.revoke === true ? <Checkbox {...props} actions={actions} /> : null;
}

/** It subscribes to its own id, so that a click renders one cell and the bar. */
function Checkbox({
  token,
  words,
  actions: { selection },
}: SelectCellProps & { actions: TokenActions }) {
  const part = useManagePart();
  const { id, revoked } = token;
  const isSelected = useSyncExternalStore(
    selection.subscribe,
    () => selection.has(id),
    () => false,
  );
  useEffect(() => selection.mount(token), [selection, token]);
  if (revoked) return null;

  const handleChange = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const ids =
      'shiftKey' in nativeEvent && nativeEvent.shiftKey === true
        ? idsBetween(target, selection.anchor())
        : [id];
    const tokens = ids.flatMap((each) => selection.rowOf(each) ?? []);
    selection.set(tokens, target.checked, id);
  };

  return (
    <label>
      <input
        type="checkbox"
        className={part('checkbox')}
        aria-label={words.selectToken(shortId(id))}
        value={id}
        checked={isSelected}
        onChange={handleChange}
        // The browser would select the text between both clicks.
        onMouseDown={(event) => {
          if (event.shiftKey) event.preventDefault();
        }}
      />
    </label>
  );
}

/** The ids from one checkbox to another, in the order of the rows; only the first id if the other checkbox is gone. */
function idsBetween(box: HTMLInputElement, anchor: string | undefined): string[] {
  const { className, value } = box;
  const boxes = box.closest('.m2m-body')?.querySelectorAll<HTMLInputElement>('input') ?? [];
  const ids = [...boxes].flatMap((each) => (each.className === className ? [each.value] : []));
  const [one, other] = [ids.indexOf(value), ids.indexOf(anchor ?? value)];
  return other < 0 ? [value] : ids.slice(Math.min(one, other), Math.max(one, other) + 1);
}
