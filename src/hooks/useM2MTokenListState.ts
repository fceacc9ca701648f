import { useCallback, useEffect, useState } from 'react';
import { DEFAULT_LIMIT, type ListParams } from '../api/ListParams.js';
import { useControllableState } from './useControllableState.js';

/**
 * Why the offset changes: the user turned the page, the page is gone, or the list changed (its subject, filters or
 * size). A host that keeps the offset in a URL adds a history entry for the user's changes only.
 */
export type OffsetChangeReason = 'person' | 'past-end' | 'list-changed';

export interface UseM2MTokenListStateOptions {
  /** The machine of the list: a change goes back to the first page. */
  subject: string | null | undefined;
  /** Whether to include revoked tokens. Absent: uncontrolled. */
  revoked?: boolean | undefined;
  /**
   * Whether to include revoked tokens at first, when uncontrolled.
   * @default false
   */
  defaultRevoked?: boolean | undefined;
  /** Called with the new value when the user toggles the switch. */
  onRevokedChange?: ((revoked: boolean) => void) | undefined;
  /** Whether to include expired tokens. Absent: uncontrolled. */
  expired?: boolean | undefined;
  /**
   * Whether to include expired tokens at first, when uncontrolled.
   * @default false
   */
  defaultExpired?: boolean | undefined;
  /** Called with the new value when the user toggles the switch. */
  onExpiredChange?: ((expired: boolean) => void) | undefined;
  /** Rows per page, 1 to 100. Absent: uncontrolled. */
  limit?: number | undefined;
  /**
   * Rows per page at first, when uncontrolled.
   * @default 10
   */
  defaultLimit?: number | undefined;
  /** Called with the page size that the user chose, in rows. */
  onLimitChange?: ((limit: number) => void) | undefined;
  /** Rows to skip. Absent: uncontrolled. */
  offset?: number | undefined;
  /**
   * Rows to skip at first, when uncontrolled.
   * @default 0
   */
  defaultOffset?: number | undefined;
  /** Called with the new offset, in rows, and the reason. */
  onOffsetChange?: ((offset: number, reason: OffsetChangeReason) => void) | undefined;
}

export interface UseM2MTokenListStateReturn extends Omit<ListParams, 'subject'> {
  setRevoked: (revoked: boolean) => void;
  setExpired: (expired: boolean) => void;
  setLimit: (limit: number) => void;
  /** `reason` is `'person'` unless given. */
  setOffset: (offset: number, reason?: OffsetChangeReason) => void;
}

/**
 * Filters, page size and offset of a list, each controlled by props or kept here. Any router can hold them.
 *
 * When the subject, a filter or the size changes and the offset does not, the old offset is void: the hook returns
 * offset 0 at once, and calls `onOffsetChange(0, 'list-changed')` in an effect. A host that restores list and offset
 * together from a URL, as the back button does, may change the list and mean to keep the same offset: give the
 * component a new `key` then.
 */
export function useM2MTokenListState(
  options: UseM2MTokenListStateOptions,
): UseM2MTokenListStateReturn {
  const [revoked, setRevoked] = useControllableState(
    options.revoked,
    options.defaultRevoked ?? false,
    options.onRevokedChange,
  );
  const [expired, setExpired] = useControllableState(
    options.expired,
    options.defaultExpired ?? false,
    options.onExpiredChange,
  );
  const [limit, setLimit] = useControllableState(
    options.limit,
    options.defaultLimit ?? DEFAULT_LIMIT,
    options.onLimitChange,
  );
  const [place, setPlace] = useControllableState<number, [OffsetChangeReason]>(
    options.offset,
    options.defaultOffset ?? 0,
    options.onOffsetChange,
  );
  // A subject that arrives late, as from a request, does not change the list.
  const list = options.subject ? JSON.stringify([options.subject, revoked, expired, limit]) : null;
  const isLost = usePlaceLost(list, place);

  useEffect(() => {
    if (isLost) setPlace(0, 'list-changed');
  }, [isLost, setPlace]);

  const setOffset = useCallback(
    (offset: number, reason: OffsetChangeReason = 'person') => setPlace(offset, reason),
    [setPlace],
  );

  return {
    revoked,
    expired,
    limit,
    offset: isLost ? 0 : place,
    setRevoked,
    setExpired,
    setLimit,
    setOffset,
  };
}

/**
 * Whether the list has changed while the offset has not; lasts until the offset changes.
 *
 * @param list null = there is none now, and the hook remembers the previous one.
 */
function usePlaceLost(list: string | null, offset: number): boolean {
  const [seen, setSeen] = useState({ list, offset, isLost: false });
  const now = list ?? seen.list;
  // An offset that was read from a URL may be NaN.
  const isSamePlace = Object.is(seen.offset, offset);
  if (seen.list === now && isSamePlace) return seen.isLost;
  // A host that sets a new offset together with the list, as a URL does, means it.
  const isOther = seen.list !== null && seen.list !== now;
  const isLost = isOther && isSamePlace && offset > 0;
  setSeen({ list: now, offset, isLost });
  return isLost;
}
