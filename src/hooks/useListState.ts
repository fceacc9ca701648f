import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DEFAULT_LIMIT } from '../api/ListParams.js';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';
import { keepChange, type KeptListState, showListState } from '../logic/keptListState.js';
import {
  changeListState,
  listOf,
  type M2MTokenListChangeReason,
  type M2MTokenListState,
  type PartialM2MTokenListState,
  readListState,
} from '../logic/listState.js';
import { sameFields } from '../logic/sameFields.js';

type OnStateChange = (
  next: M2MTokenListState,
  reason: M2MTokenListChangeReason,
  change: Partial<M2MTokenListState>,
) => void;

/** The part of `UseM2MTokenListOptions` that decides the state. */
interface ListStateOptions {
  subject: string | null | undefined;
  state?: PartialM2MTokenListState | undefined;
  defaultState?: PartialM2MTokenListState | undefined;
  onStateChange?: OnStateChange | undefined;
}

/** Changes some fields. The reason is `'user'` unless given; a change to equal values is ignored. */
export type SetListState = (
  change: PartialM2MTokenListState,
  reason?: M2MTokenListChangeReason,
) => void;

const INITIAL_STATE: M2MTokenListState = {
  revoked: false,
  expired: false,
  limit: DEFAULT_LIMIT,
  offset: 0,
};

/** The state of a list. The host controls the fields of `state`, and this hook keeps the others. */
export function useListState({
  subject,
  state: given,
  defaultState,
  onStateChange,
}: ListStateOptions): readonly [M2MTokenListState, SetListState] {
  const controlled = readListState(given);
  const [kept, setKept] = useState<KeptListState>(() => {
    const state = { ...INITIAL_STATE, ...readListState(defaultState) };
    return { state, list: listOf(subject, { ...state, ...controlled }) };
  });
  const shown = showListState(kept, controlled, subject);
  if (shown.kept !== kept) setKept(shown.kept);
  const { revoked, expired, limit, offset } = shown.state;
  const state = useMemo(
    () => ({ revoked, expired, limit, offset }),
    [revoked, expired, limit, offset],
  );

  const latest = useRef({ state, sent: state, controlled, subject, onStateChange });
  useIsomorphicLayoutEffect(() => {
    const { sent } = latest.current;
    latest.current = { state, sent, controlled, subject, onStateChange };
  });
  useIsomorphicLayoutEffect(() => {
    latest.current.sent = state;
  }, [state]);

  // The list leaves a missing page before the browser paints, and the host hears of it after its own layout effects.
  const unsent = useRef<Parameters<OnStateChange>[]>([]);
  useEffect(() => {
    for (const event of unsent.current.splice(0)) latest.current.onStateChange?.(...event);
  });

  const setState = useCallback<SetListState>((fields, reason = 'user') => {
    const now = latest.current;
    const named = readListState(fields);
    const next = changeListState(now.state, named);
    // A host may be slow to follow: then a change back to the state on the screen is a change, too.
    if (sameFields(now.state, next) && sameFields(now.sent, next)) return;
    // A second change in the same event continues from here. The next commit replaces it with the host's state.
    latest.current = { ...now, state: next, sent: next };
    setKept((before) => keepChange(before, named, now.controlled, now.subject));
    const change = next.offset === now.state.offset ? named : { ...named, offset: next.offset };
    if (reason === 'user') now.onStateChange?.(next, reason, change);
    else unsent.current.push([next, reason, change]);
  }, []);

  return [state, setState];
}
