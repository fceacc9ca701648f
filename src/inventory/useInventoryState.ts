import { useCallback, useRef, useState } from 'react';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';
import { useSame } from '../hooks/useSame.js';
import {
  INITIAL_INVENTORY_STATE,
  type M2MTokenInventoryState,
  type PartialM2MTokenInventoryState,
  readInventoryState,
} from '../logic/inventoryState.js';
import { changeListState, type M2MTokenListChangeReason } from '../logic/listState.js';
import { sameOptions } from '../logic/sameFields.js';

/** The props that decide what an inventory shows of its tokens. */
export interface InventoryStateOptions {
  /** Id of the machine, `mch_…`. null, undefined and '' = no machine chosen, and nothing to load. */
  subject: string | null | undefined;
  /**
   * The fields that you control. The inventory keeps every field that is absent or undefined: pass a value for a field that
   * is not in your URL, or the last kept value returns.
   */
  state?: PartialM2MTokenInventoryState | undefined;
  /** The initial values of the fields that you do not control. Absent fields start with all tokens, newest first, 10 rows a page. */
  defaultState?: PartialM2MTokenInventoryState | undefined;
  /**
   * Called with the whole next state: once for each user action, and when the inventory leaves a page that does not exist
   * any more. A change of the rows, their order or the page size sets `offset` to 0. `change` holds the fields that differ.
   */
  onStateChange?:
    | ((
        next: M2MTokenInventoryState,
        reason: M2MTokenListChangeReason,
        change: Partial<M2MTokenInventoryState>,
      ) => void)
    | undefined;
}

/** Changes some fields. The reason is `'user'` unless given; a change to equal values is ignored. */
export type SetInventoryState = (
  change: Partial<M2MTokenInventoryState>,
  reason?: M2MTokenListChangeReason,
) => void;

/** The state of an inventory. The host controls the fields of `state`, and this hook keeps the others. */
export function useInventoryState({
  subject,
  state: given,
  defaultState,
  onStateChange,
}: InventoryStateOptions): readonly [M2MTokenInventoryState, SetInventoryState] {
  const [kept, setKept] = useState(() => ({
    subject,
    state: { ...INITIAL_INVENTORY_STATE, ...readInventoryState(defaultState) },
  }));
  if (kept.subject !== subject) {
    // A subject that arrives late, as from a request, keeps the offset.
    setKept({ subject, state: { ...kept.state, ...(kept.subject && { offset: 0 }) } });
  }
  // A host may pass a new array of filters in each render.
  const state = useSame({ ...kept.state, ...readInventoryState(given) }, sameOptions);

  const latest = useRef({ state, sent: state, subject, onStateChange });
  useIsomorphicLayoutEffect(() => {
    const { sent } = latest.current;
    latest.current = { state, sent, subject, onStateChange };
  });
  useIsomorphicLayoutEffect(() => {
    latest.current.sent = state;
  }, [state]);

  const setState = useCallback<SetInventoryState>((wanted, reason = 'user') => {
    const now = latest.current;
    // The host's own options may have an impossible page size.
    const change = readInventoryState(wanted);
    const next = changeListState(now.state, change);
    // While a host is slow to apply a change, a change back to the state on the screen counts, too.
    if (sameOptions(now.state, next) && sameOptions(now.sent, next)) return;
    // A second change in the same event continues from here. The next commit replaces it with the host's state.
    latest.current = { ...now, state: next, sent: next };
    setKept({ subject: now.subject, state: next });
    const { offset } = next;
    now.onStateChange?.(next, reason, offset === now.state.offset ? change : { ...change, offset });
  }, []);

  return [state, setState];
}
