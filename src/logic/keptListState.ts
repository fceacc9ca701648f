import { changeListState, isSameList, listOf, type M2MTokenListState } from './listState.js';

/** The state that a list keeps, beside the fields that its host controls. */
export interface KeptListState {
  state: M2MTokenListState;
  /**
   * The list that the offset belongs to, as `listOf` names it; null = it belongs to the list of the next render, because
   * a change has named the offset, or because there was no machine yet.
   */
  list: string | null;
  /** The state that the host has not accepted yet: its list, and the offset there. */
  offered?: { list: string | null; offset: number } | undefined;
  /** The offset of a new list, while the host still gives the offset of the previous one. */
  early?: { offset: number; given: number } | undefined;
}

/**
 * The state to show, and the state to keep from now on: the same object while nothing changes.
 *
 * When the list changes, a kept offset returns to 0, or to the offset that came with the change. Only the host changes a
 * controlled offset.
 */
export function showListState(
  kept: KeptListState,
  controlled: Partial<M2MTokenListState>,
  subject: string | null | undefined,
): { state: M2MTokenListState; kept: KeptListState } {
  const shown = { ...kept.state, ...controlled };
  const { offered } = kept;
  // Once the host gives another offset, it has caught up.
  const early = Object.is(kept.early?.given, controlled.offset) ? kept.early : undefined;
  if (early) shown.offset = early.offset;
  const list = listOf(subject, shown) ?? kept.list;
  if (list === kept.list) {
    return { state: shown, kept: early === kept.early ? kept : { ...kept, early } };
  }
  // A subject that arrives late, as from a request, keeps the offset at which the list starts.
  const offsetOfNewList = offered?.list === list ? offered.offset : 0;
  const offset = kept.list === null ? kept.state.offset : offsetOfNewList;
  return {
    state: { ...shown, offset: controlled.offset === undefined ? offset : shown.offset },
    kept: { state: { ...kept.state, offset }, list, early },
  };
}

/** The state to keep after a change, whether or not the host accepts it. A new object each time, so that React renders. */
export function keepChange(
  kept: KeptListState,
  change: Partial<M2MTokenListState>,
  controlled: Partial<M2MTokenListState>,
  subject: string | null | undefined,
): KeptListState {
  const before = { ...kept.state, ...controlled };
  const next = changeListState(before, change);
  const shown = { ...next, ...controlled };
  const offered = { list: listOf(subject, next), offset: next.offset };
  // While the host has not accepted another filter, the kept offset still belongs to the list on the screen.
  if (isSameList(before, shown) && !isSameList(before, next)) {
    return { ...kept, state: { ...next, offset: kept.state.offset }, offered };
  }
  const isEarly = controlled.offset !== undefined && !isSameList(before, shown);
  return {
    state: next,
    list: change.offset === undefined ? (listOf(subject, shown) ?? kept.list) : null,
    offered,
    early: isEarly ? { offset: next.offset, given: controlled.offset as number } : undefined,
  };
}
