import { useContext, useState, useSyncExternalStore } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokenColumn } from '../components/M2MTokenColumn.js';
import { SELECTION_LABELS, type SelectionLabels } from '../text/manage/selectionLabels.js';
import { shortId } from '../text/shortId.js';
import { Button } from './Button.js';
import { useManagePart } from './M2MManagePart.js';
import { manageWords } from './manageWords.js';
import { RowActionsContext } from './RowActionsContext.js';
import type { TokenActions } from './TokenActionsContext.js';
import { useTokenActions } from './useTokenActions.js';

/**
 * The button that revokes a row's token, and that of an `<M2MTokenRotations>` around the list. After a revocation it reads
 * "Revoked just now" until the row leaves the page. The column needs an `<M2MTokenActions>` around the list.
 */
export const m2mActionsColumn: M2MTokenColumn = {
  id: 'actions',
  header: (labels) => manageWords(SELECTION_LABELS, { labels }).columnActions,
  cell: (token, context) => (
    <ActionsCell
      token={token}
      isActive={context.status === 'active' || context.status === 'expiring'}
      words={manageWords(SELECTION_LABELS, context)}
    />
  ),
};

interface ActionsCellProps {
  token: M2MToken;
  isActive: boolean;
  words: SelectionLabels;
}

function ActionsCell(props: ActionsCellProps) {
  const actions = useTokenActions('m2mActionsColumn');
  return actions && <Actions {...props} actions={actions} />;
}

function Actions({
  token,
  isActive,
  words,
  actions,
}: ActionsCellProps & { actions: TokenActions }) {
  const part = useManagePart();
  const renderMore = useContext(RowActionsContext);
  const { id, revoked } = token;
  const { subscribe, read } = actions.selection;
  const pages = useSyncExternalStore(
    subscribe,
    () => read().pages,
    () => 0,
  );
  // A row stays mounted when the next page has it, too.
  const [start, setStart] = useState({ pages, wasRevoked: revoked });
  if (start.pages !== pages) setStart({ pages, wasRevoked: revoked });
  const isNew = useSyncExternalStore(
    subscribe,
    () => read().created?.id === id,
    () => false,
  );
  return (
    <>
      {isNew && <span className={part('more', 'newMark')}>{words.newToken}</span>}
      {isActive && renderMore?.(token)}
      {actions.can.revoke && !start.wasRevoked && (
        // The same element after the revocation, so that it keeps the focus.
        <Button
          kind="rowAction"
          aria-label={revoked ? undefined : words.revokeToken(shortId(id))}
          data-done={revoked ? '' : undefined}
          isDisabled={revoked}
          onPress={() => actions.askToRevoke([token])}
        >
          {revoked ? words.revokedJustNow : words.revoke}
        </Button>
      )}
    </>
  );
}
