import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { M2MToken } from '../../api/M2MToken.js';
import { useIsomorphicLayoutEffect } from '../../data/useIsomorphicLayoutEffect.js';
import { RowActionsContext } from '../RowActionsContext.js';
import type { TokenActions } from '../TokenActionsContext.js';
import { useSelectionSummary, useTokenActions } from '../useTokenActions.js';
import type { M2MTokenRotation } from './M2MTokenRotation.js';
import { RotateButton } from './RotateButton.js';
import { RotateM2MTokenDialog, type RotateOptions } from './RotateM2MTokenDialog.js';

/** The options of rotations in a list. */
export interface RotationsOptions {
  /**
   * Rotations that began earlier, for example from your database. The button in their rows continues them.
   * @default []
   */
  defaultRotations?: readonly M2MTokenRotation[] | undefined;
  /** Called with all unfinished rotations when one begins or ends. They hold no secrets. */
  onRotationsChange?: ((rotations: readonly M2MTokenRotation[]) => void) | undefined;
}

export interface M2MTokenRotationsProps
  extends RotationsOptions, Omit<RotateOptions, 'onRevokeOrphans'> {
  /** Id of the machine, `mch_…`. */
  subject: string | null | undefined;
  /** The list, with `m2mActionsColumn`. */
  children: ReactNode;
}

/**
 * Adds a button that rotates to each row with an active token, and shows the dialog. `<M2MTokenManager>` has it built in.
 * Put it around your own list, inside an `<M2MTokenActions>`. A user who may not both create and revoke has no button.
 */
export function M2MTokenRotations(props: M2MTokenRotationsProps) {
  const actions = useTokenActions('<M2MTokenRotations>');
  return actions ? <Rotations {...props} actions={actions} /> : props.children;
}

const NONE: readonly M2MTokenRotation[] = [];

function Rotations({
  subject,
  children,
  defaultRotations = NONE,
  onRotationsChange,
  onRevoked,
  actions,
  ...options
}: M2MTokenRotationsProps & { actions: TokenActions }) {
  const { revoke, create, rotate } = actions.can;
  const [rotations, setRotations] = useState(defaultRotations);
  const [asked, setAsked] = useState<M2MToken>();
  // The row and the dialog may end a rotation before React renders.
  const current = useRef(rotations);
  const change = (next: readonly M2MTokenRotation[]) => {
    if (next.length === current.current.length) return;
    current.current = next;
    setRotations(next);
    onRotationsChange?.(next);
  };
  const end = (ids: readonly (string | undefined)[]) =>
    change(current.current.filter(({ oldId }) => !ids.includes(oldId)));

  // The button that revokes may end a rotation, too.
  const { last } = useSelectionSummary(actions);
  const latest = useRef(end);
  useIsomorphicLayoutEffect(() => {
    latest.current = end;
  });
  useEffect(() => {
    if (last?.kind === 'revoked') latest.current(last.tokens.map(({ id }) => id));
  }, [last]);

  const renderActions = useCallback(
    (token: M2MToken) => (
      <RotateButton
        token={token}
        isRotating={rotations.some(({ oldId }) => oldId === token.id)}
        isNew={rotations.some(({ newId }) => newId === token.id)}
        onPress={setAsked}
      />
    ),
    [rotations],
  );
  return (
    <RowActionsContext.Provider value={revoke && create && rotate ? renderActions : undefined}>
      {children}
      <RotateM2MTokenDialog
        {...options}
        subject={subject}
        token={asked}
        rotation={rotations.find(({ oldId }) => oldId === asked?.id)}
        onRotationChange={(rotation) => {
          if (rotation === null) end([asked?.id]);
          else change([...current.current, rotation]);
        }}
        open={asked !== undefined}
        onOpenChange={() => setAsked(undefined)}
        onRevoked={(tokens) => {
          actions.selection.tellRevoked(tokens);
          onRevoked?.(tokens);
        }}
        onRevokeOrphans={actions.askToRevoke}
      />
    </RowActionsContext.Provider>
  );
}
