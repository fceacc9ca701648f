import { useSame } from '../hooks/useSame.js';
import { type ListKind, type SetListState, useListState } from '../hooks/useListState.js';
import {
  INITIAL_INVENTORY_STATE,
  type M2MTokenInventoryState,
  type PartialM2MTokenInventoryState,
  readInventoryState,
} from '../logic/inventoryState.js';
import type { M2MTokenListChangeReason } from '../logic/listState.js';
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
  /** The fields at first, if you do not control them. Absent fields: all tokens, the newest first, 10 rows a page. */
  defaultState?: PartialM2MTokenInventoryState | undefined;
  /**
   * Called with the whole next state: once for each user action, and when the inventory leaves a page that does not exist
   * any more. Other rows or another order come with `offset: 0`. `change` holds the fields that differ.
   */
  onStateChange?:
    | ((
        next: M2MTokenInventoryState,
        reason: M2MTokenListChangeReason,
        change: Partial<M2MTokenInventoryState>,
      ) => void)
    | undefined;
}

export type SetInventoryState = SetListState<M2MTokenInventoryState>;

/** A list that the browser filters. */
const INVENTORY: ListKind<M2MTokenInventoryState> = {
  initial: INITIAL_INVENTORY_STATE,
  read: readInventoryState,
  // A host's array of filters is another one in each render.
  useStable: (state) => useSame(state, sameOptions),
};

/** The state of an inventory. The host controls the fields of `state`, and this hook keeps the others. */
export function useInventoryState(options: InventoryStateOptions) {
  return useListState(options, INVENTORY);
}
