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

/** The state after a change. Another filter or page size starts at the first page, unless the change names an offset. */
export function changeListState(
  before: M2MTokenListState,
  change: Partial<M2MTokenListState>,
): M2MTokenListState {
  const after = { ...before, ...change };
  return isSameList(before, after) || change.offset !== undefined ? after : { ...after, offset: 0 };
}

/** Whether two states describe the same list. The offset is only a position in it. */
export function isSameList(one: M2MTokenListState, other: M2MTokenListState): boolean {
  return formatList('', one) === formatList('', other);
}

/** Names the list that an offset belongs to; null = there is no machine, so there is no list. */
export function listOf(
  subject: string | null | undefined,
  state: M2MTokenListState,
): string | null {
  return subject ? formatList(subject, state) : null;
}

/** JSON writes NaN as null, so a page size from a broken URL equals itself. */
function formatList(subject: string, { revoked, expired, limit }: M2MTokenListState): string {
  return JSON.stringify([subject, revoked, expired, limit]);
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
