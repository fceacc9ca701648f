import { type ForwardedRef, useContext, useEffect, useState } from 'react';
import { M2M_TOKEN_COLUMNS } from '../components/columns.js';
import { M2MTokens, type M2MTokensProps } from '../components/M2MTokens.js';
import { PresentationContext } from '../hooks/PresentationContext.js';
import type { UseM2MTokenListReturn } from '../hooks/useM2MTokenList.js';
import { CREATE_LABELS } from '../text/manage/createLabels.js';
import { LEAK_LABELS } from '../text/manage/leakLabels.js';
import { m2mActionsColumn } from './actionsColumn.js';
import { Button } from './Button.js';
import { LeakedTokenCheckDialog } from './leak/LeakedTokenCheckDialog.js';
import { M2MSelectionBar } from './M2MSelectionBar.js';
import { manageWords } from './manageWords.js';
import type { RevokeOptions } from './RevokeM2MTokensDialog.js';
import { m2mSelectColumn } from './selectColumn.js';
import { type TokenActions, TokenActionsContext } from './TokenActionsContext.js';
import { useSelectionSummary } from './useTokenActions.js';

/** The last column also marks a new row, so a user who may only create needs it. */
const COLUMNS = [...M2M_TOKEN_COLUMNS, m2mActionsColumn];
const REVOKE_COLUMNS = [m2mSelectColumn, ...COLUMNS];

interface ManagedListProps extends M2MTokensProps, Pick<RevokeOptions, 'onRevoked'> {
  listRef: ForwardedRef<HTMLElement>;
}

/** The list, the buttons of its toolbar, and the dialog that checks a leaked token. */
export function ManagedList({
  columns,
  toolbarEnd,
  aboveTable,
  emptyAction,
  onRevoked,
  listRef,
  ...list
}: ManagedListProps) {
  const actions = useContext(TokenActionsContext) as TokenActions;
  const { create, revoke, rotate, verify } = actions.can;
  const words = manageWords(LEAK_LABELS, useContext(PresentationContext));
  const [isChecking, setChecking] = useState(false);
  const canCreate = create && Boolean(list.subject);
  return (
    <>
      <M2MTokens
        {...list}
        ref={listRef}
        // The styles keep room for one more button.
        data-rotates={create && revoke && rotate ? '' : undefined}
        columns={columns ?? (revoke ? REVOKE_COLUMNS : COLUMNS)}
        toolbarEnd={
          <>
            {toolbarEnd}
            {verify && <Button onPress={() => setChecking(true)}>{words.leakTitle}</Button>}
            {canCreate && <CreateButton {...actions} />}
          </>
        }
        aboveTable={renderAbove(aboveTable, actions)}
        emptyAction={
          <>
            {emptyAction}
            {canCreate && <CreateButton {...actions} />}
          </>
        }
      />
      <LeakedTokenCheckDialog
        subject={list.subject}
        machineName={list.machineName}
        canRevoke={revoke}
        open={isChecking}
        onOpenChange={setChecking}
        onRevoked={(tokens) => {
          actions.selection.tellRevoked(tokens);
          onRevoked?.(tokens);
        }}
      />
    </>
  );
}

/** Renders the host's elements, then the bar, which is next to the rows. */
function renderAbove(own: M2MTokensProps['aboveTable'], actions: TokenActions) {
  return (list: UseM2MTokenListReturn) => (
    <>
      {typeof own === 'function' ? own(list) : own}
      <M2MSelectionBar />
      <FirstPageAfterCreate list={list} actions={actions} />
    </>
  );
}

function CreateButton({ askToCreate }: TokenActions) {
  const words = manageWords(CREATE_LABELS, useContext(PresentationContext));
  return (
    <Button kind="primaryButton" onPress={askToCreate}>
      {words.createToken}
    </Button>
  );
}

interface FirstPageAfterCreateProps {
  list: UseM2MTokenListReturn;
  actions: TokenActions;
}

/** Goes to the first page, where a new token is. */
function FirstPageAfterCreate({ list: { setState }, actions }: FirstPageAfterCreateProps) {
  const { created } = useSelectionSummary(actions);
  useEffect(() => {
    if (created !== undefined) setState({ offset: 0 });
  }, [created, setState]);
  return null;
}
