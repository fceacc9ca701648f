import { useCallback, useRef, useState } from 'react';
import { DEFAULT_LIMIT } from '../api/ListParams.js';
import {
  changeListState,
  isSameList,
  listOf,
  type M2MTokenListChangeReason,
  type M2MTokenListState,
  type PartialM2MTokenListState,
  readListState,
} from '../logic/listState.js';
import { sameFields } from '../logic/sameFields.js';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';

/** The part of `UseM2MTokenListOptions` that decides the state. */
interface ListStateOptions {
  subject: string | null | undefined;
  state?: PartialM2MTokenListState | undefined;
  defaultState?: PartialM2MTokenListState | undefined;
  onStateChange?: ((next: M2MTokenListState, reason: M2MTokenListChangeReason) => void) | undefined;
}

/** Changes some fields. The reason is `'user'` unless given; a change to equal values is ignored. */
export type SetListState = (
  change: PartialM2MTokenListState,
  reason?: M2MTokenListChangeReason,
) => void;

interface Kept {
  state: M2MTokenListState;
  /** The list that the offset belongs to, as `listOf` names it; null = there was no machine yet. */
  list: string | null;
}

const INITIAL_STATE: M2MTokenListState = {
  revoked: false,
  expired: false,
  limit: DEFAULT_LIMIT,
  offset: 0,
};

/**
 * The state of a list. The host controls the fields of `state`, and this hook keeps the others.
 *
 * When the list changes, a kept offset returns to 0 in the same render. Only the host changes a controlled offset.
 */
export function useListState({
  subject,
  state: given,
  defaultState,
  onStateChange,
}: ListStateOptions): readonly [M2MTokenListState, SetListState] {
  const controlled = readListState(given);
  const [kept, setKept] = useState<Kept>(() => {
    const first = { ...INITIAL_STATE, ...readListState(defaultState) };
    return { state: first, list: listOf(subject, { ...first, ...controlled }) };
  });
  let keptState = kept.state;
  const list = listOf(subject, { ...keptState, ...controlled }) ?? kept.list;
  if (list !== kept.list) {
    // When the first subject arrives late, as from a request, the initial offset stays.
    if (kept.list !== null) keptState = { ...keptState, offset: 0 };
    setKept({ state: keptState, list });
  }
  const state = { ...keptState, ...controlled };

  const latest = useRef({ state, controlled, subject, onStateChange });
  useIsomorphicLayoutEffect(() => {
    latest.current = { state, controlled, subject, onStateChange };
  });

  const setState = useCallback<SetListState>((change, reason = 'user') => {
    const now = latest.current;
    const read = readListState(change);
    const next = changeListState(now.state, read);
    if (sameFields(now.state, next)) return;
    // A second change in the same event continues from here. The next commit replaces it with the host's state.
    latest.current = { ...now, state: next };
    setKept((before) => keepState(before, next, read, now));
    now.onStateChange?.(next, reason);
  }, []);

  return [state, setState];
}

/**
 * A new object each time, so that React renders and `latest` returns to the host's state if the host refuses the change.
 */
function keepState(
  before: Kept,
  next: M2MTokenListState,
  change: Partial<M2MTokenListState>,
  {
    controlled,
    subject,
  }: Pick<ListStateOptions, 'subject'> & { controlled: Partial<M2MTokenListState> },
): Kept {
  const shown = { ...next, ...controlled };
  // While the host has not accepted another filter, the kept offset still belongs to the list on the screen.
  const isWaiting =
    change.offset === undefined && isSameList({ ...before.state, ...controlled }, shown);
  return {
    state: isWaiting ? { ...next, offset: before.state.offset } : next,
    list: listOf(subject, shown) ?? before.list,
  };
}
