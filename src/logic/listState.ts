import { withoutUndefined } from './withoutUndefined.js';

/** The filters, the page size and the offset of a list. */
export interface M2MTokenListState {
  /** Whether revoked tokens are included. */
  revoked: boolean;
  /** Whether expired tokens are included. */
  expired: boolean;
  /** Rows per page, 1 to 100. */
  limit: number;
  /** Rows before this page. */
  offset: number;
}

/** Some fields of the state. undefined counts as left out. */
export type PartialM2MTokenListState = {
  [Field in keyof M2MTokenListState]?: M2MTokenListState[Field] | undefined;
};

/** Why the state of a list changes: the user changed it, or its page does not exist any more. */
export type M2MTokenListChangeReason = 'user' | 'past-end';

/** Any state that describes a list, and has an offset in it. All states of one kind have their fields in the same order. */
export interface ListPosition {
  offset: number;
}

/** The state after a change. Another filter or page size starts at the first page, unless the change names an offset. */
export function changeListState<State extends ListPosition>(
  before: State,
  change: Partial<State>,
): State {
  const after = { ...before, ...change };
  return isSameList(before, after) || change.offset !== undefined ? after : { ...after, offset: 0 };
}

/** Whether two states describe the same list. The offset is only a position in it. */
export function isSameList<State extends ListPosition>(one: State, other: State): boolean {
  return formatList('', one) === formatList('', other);
}

/** Names the list that an offset belongs to; null = there is no machine, so there is no list. */
export function listOf(subject: string | null | undefined, state: ListPosition): string | null {
  return subject ? formatList(subject, state) : null;
}

/** JSON writes NaN as null, so a page size from a broken URL equals itself. */
function formatList(subject: string, state: ListPosition): string {
  return JSON.stringify([subject, { ...state, offset: 0 }]);
}

/** The fields that a host has set. It drops undefined fields, and fields that are not part of the state. */
export function readListState({
  revoked,
  expired,
  limit,
  offset,
}: PartialM2MTokenListState = {}): Partial<M2MTokenListState> {
  return withoutUndefined({ revoked, expired, limit, offset }) as Partial<M2MTokenListState>;
}
