import { type ForwardedRef, forwardRef, useContext, useEffect } from 'react';
import { M2M_TOKEN_COLUMNS } from '../components/columns.js';
import { M2MTokens, type M2MTokensProps } from '../components/M2MTokens.js';
import { PresentationContext } from '../hooks/PresentationContext.js';
import { usePresentation } from '../hooks/usePresentation.js';
import type { UseM2MTokenListReturn } from '../hooks/useM2MTokenList.js';
import { CREATE_LABELS } from '../text/manage/createLabels.js';
import { m2mActionsColumn } from './actionsColumn.js';
import { Button } from './Button.js';
import { M2MSelectionBar } from './M2MSelectionBar.js';
import { M2MTokenActions, type M2MTokenActionsProps } from './M2MTokenActions.js';
import { manageWords } from './manageWords.js';
import { M2MTokenRotations, type RotationsOptions } from './rotate/M2MTokenRotations.js';
import { m2mSelectColumn } from './selectColumn.js';
import { type TokenActions, TokenActionsContext } from './TokenActionsContext.js';
import type { ManageOptions } from './useManageRoot.js';
import { useSelectionSummary } from './useTokenActions.js';

type ListProps = Omit<M2MTokensProps, keyof ManageOptions>;

export interface M2MTokenManagerProps
  extends
    ListProps,
    ManageOptions,
    RotationsOptions,
    Omit<M2MTokenActionsProps, 'children' | keyof ListProps> {}

/** The last column also marks a new row, so a user who may only create needs it. */
const COLUMNS = [...M2M_TOKEN_COLUMNS, m2mActionsColumn];
const REVOKE_COLUMNS = [m2mSelectColumn, ...COLUMNS];

/**
 * `<M2MTokens>` with everything to manage the tokens: a selection, buttons that revoke, and one that creates. It takes the
 * same props. `ref` and everything else go to the section.
 */
export const M2MTokenManager = /* @__PURE__ */ forwardRef<HTMLElement, M2MTokenManagerProps>(
  function M2MTokenManager(
    {
      subject,
      can,
      isReasonRequired,
      reasons,
      onRevoked,
      expirations,
      maxExpirationSeconds,
      allowNeverExpires,
      scopes,
      envName,
      onCreated,
      defaultRotations,
      onRotationsChange,
      machineName,
      locale,
      labels,
      formatters,
      classNames,
      density,
      ...list
    },
    ref,
  ) {
    // The dialogs stand beside the section, so the words and the look reach both from here.
    const presentation = usePresentation({ locale, labels, formatters, classNames, density });
    const shared = {
      ...{ subject, machineName, scopes, envName, maxExpirationSeconds, allowNeverExpires },
      ...{ onRevoked, onCreated },
    };
    return (
      <PresentationContext.Provider value={presentation}>
        <M2MTokenActions {...shared} {...{ can, isReasonRequired, reasons, expirations }}>
          <M2MTokenRotations {...shared} {...{ defaultRotations, onRotationsChange }}>
            <ManagedList {...list} {...{ subject, machineName }} listRef={ref} />
          </M2MTokenRotations>
        </M2MTokenActions>
      </PresentationContext.Provider>
    );
  },
);

type ManagedListProps = M2MTokensProps & { listRef: ForwardedRef<HTMLElement> };

function ManagedList({
  columns,
  toolbarEnd,
  aboveTable,
  emptyAction,
  listRef,
  ...list
}: ManagedListProps) {
  const actions = useContext(TokenActionsContext) as TokenActions;
  const { create, revoke, rotate } = actions.can;
  const canCreate = create && Boolean(list.subject);
  return (
    <M2MTokens
      {...list}
      ref={listRef}
      // The styles keep room for one more button.
      data-rotates={create && revoke && rotate ? '' : undefined}
      columns={columns ?? (revoke ? REVOKE_COLUMNS : COLUMNS)}
      toolbarEnd={
        <>
          {toolbarEnd}
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
