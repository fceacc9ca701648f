import { type ReactNode, useEffect, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { usePageStore } from '../data/usePageStore.js';
import { watchOpenedPages } from '../data/watchOpenedPages.js';
import { useRowsEpoch } from '../hooks/useRowsEpoch.js';
import { sameFields } from '../logic/sameFields.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';
import { CreateM2MTokenDialog, type CreateOptions } from './CreateM2MTokenDialog.js';
import { createSelection } from './createSelection.js';
import { RevokeM2MTokensDialog, type RevokeOptions } from './RevokeM2MTokensDialog.js';
import {
  type M2MTokenAbilities,
  type TokenActions,
  TokenActionsContext,
} from './TokenActionsContext.js';

export interface M2MTokenActionsProps
  extends RevokeOptions, Omit<CreateOptions, 'onRevokeOrphans'> {
  /** Id of the machine, `mch_…`. The selection ends when it changes. */
  subject: string | null | undefined;
  /** Hides the buttons of calls that the user may not make. Absent fields are true. */
  can?: M2MTokenAbilities | undefined;
  /** The list, with `m2mSelectColumn`, `m2mActionsColumn` and `<M2MSelectionBar>`. */
  children: ReactNode;
}

const ALL: Required<M2MTokenAbilities> = { revoke: true, create: true, verify: true, rotate: true };

/**
 * Holds the selection of the columns and the bar inside it, and shows the dialogs. `<M2MTokenManager>` has it built in.
 */
export function M2MTokenActions({
  subject,
  can,
  children,
  machineName,
  isReasonRequired,
  reasons,
  onRevoked,
  onCreated,
  ...createOptions
}: M2MTokenActionsProps) {
  const allowed = { ...ALL, ...withoutUndefined({ ...can }) };
  const epoch = useRowsEpoch(subject);
  const [asked, setAsked] = useState<readonly M2MToken[]>();
  const [isCreating, setCreating] = useState(false);
  const make = (): TokenActions => ({
    selection: createSelection(),
    can: allowed,
    askToRevoke: setAsked,
    askToCreate: () => setCreating(true),
  });
  const [made, setMade] = useState({ subject, epoch, actions: make() });
  let { actions } = made;
  // The selection ends when the machine changes or its rows are removed.
  if (made.subject !== subject || made.epoch !== epoch) actions = make();
  else if (!sameFields(actions.can, allowed)) actions = { ...actions, can: allowed };
  if (actions !== made.actions) setMade({ subject, epoch, actions });

  const store = usePageStore();
  const { turnPage } = actions.selection;
  useEffect(
    () =>
      watchOpenedPages(store, ({ params }) => {
        if (params.subject === subject) turnPage();
      }),
    [store, subject, turnPage],
  );

  return (
    <TokenActionsContext.Provider value={actions}>
      {children}
      <RevokeM2MTokensDialog
        {...{ subject, machineName, isReasonRequired, reasons }}
        tokens={asked ?? []}
        open={asked !== undefined}
        onOpenChange={() => setAsked(undefined)}
        onRevoked={(tokens) => {
          actions.selection.tellRevoked(tokens);
          onRevoked?.(tokens);
        }}
      />
      <CreateM2MTokenDialog
        {...createOptions}
        {...{ subject, machineName }}
        open={isCreating}
        onOpenChange={setCreating}
        onCreated={(token) => {
          actions.selection.tellCreated(token);
          onCreated?.(token);
        }}
        onRevokeOrphans={allowed.revoke ? setAsked : undefined}
      />
    </TokenActionsContext.Provider>
  );
}
