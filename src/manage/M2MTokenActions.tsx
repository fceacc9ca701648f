import { type ReactNode, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { CreateM2MTokenDialog, type CreateOptions } from './CreateM2MTokenDialog.js';
import { createSelection } from './createSelection.js';
import { RevokeM2MTokensDialog, type RevokeOptions } from './RevokeM2MTokensDialog.js';
import {
  type M2MTokenAbilities,
  type TokenActions,
  TokenActionsContext,
} from './TokenActionsContext.js';
import { useRowsEpoch } from './useRowsEpoch.js';

export interface M2MTokenActionsProps
  extends RevokeOptions, Omit<CreateOptions, 'onRevokeOrphans'> {
  /** Id of the machine, `mch_…`. The selection ends when it changes. */
  subject: string | null | undefined;
  /** Hides the buttons of calls that the user may not make. Absent fields are true. */
  can?: M2MTokenAbilities | undefined;
  /** The list, with `m2mSelectColumn`, `m2mActionsColumn` and `<M2MSelectionBar>`. */
  children: ReactNode;
}

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
  const revoke = can?.revoke ?? true;
  const create = can?.create ?? true;
  const epoch = useRowsEpoch(subject);
  const [asked, setAsked] = useState<readonly M2MToken[]>();
  const [isCreating, setCreating] = useState(false);
  const make = (): TokenActions => ({
    selection: createSelection(),
    can: { revoke, create },
    askToRevoke: setAsked,
    askToCreate: () => setCreating(true),
  });
  const [made, setMade] = useState({ subject, epoch, revoke, create, actions: make() });
  let { actions } = made;
  // The selection ends when the machine changes or its rows are removed.
  if (made.subject !== subject || made.epoch !== epoch) actions = make();
  else if (made.revoke !== revoke || made.create !== create) {
    actions = { ...actions, can: { revoke, create } };
  }
  if (actions !== made.actions) setMade({ subject, epoch, revoke, create, actions });

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
        onRevokeOrphans={revoke ? setAsked : undefined}
      />
    </TokenActionsContext.Provider>
  );
}
