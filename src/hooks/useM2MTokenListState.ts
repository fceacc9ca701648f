import { useCallback, useEffect, useState } from 'react';
import { DEFAULT_LIMIT, type ListParams } from '../api/ListParams.js';
import { useControllableState } from './useControllableState.js';

/**
 * Why the offset changes: a person turned the page, the page is gone, or the list became another one (its subject,
 * filters or size). A host that keeps the offset in a URL makes a new history entry for a person only.
 */
export type OffsetChangeReason = 'person' | 'past-end' | 'list-changed';

export interface UseM2MTokenListStateOptions {
  /** The machine that the list is of: a change goes back to the first page. */
  subject: string | null | undefined;
  /** Whether revoked tokens are included. Default: uncontrolled, it is kept here. */
  revoked?: boolean | undefined;
  /** Whether revoked tokens are included at first, when uncontrolled. Default false. */
  defaultRevoked?: boolean | undefined;
  /** Called with what the switch is to be. Default: nothing is called. */
  onRevokedChange?: ((revoked: boolean) => void) | undefined;
  /** Whether expired tokens are included. Default: uncontrolled, it is kept here. */
  expired?: boolean | undefined;
  /** Whether expired tokens are included at first, when uncontrolled. Default false. */
  defaultExpired?: boolean | undefined;
  /** Called with what the switch is to be. Default: nothing is called. */
  onExpiredChange?: ((expired: boolean) => void) | undefined;
  /** Rows per page, 1 to 100. Default: uncontrolled, it is kept here. */
  limit?: number | undefined;
  /** Rows per page at first, when uncontrolled. Default 10. */
  defaultLimit?: number | undefined;
  /** Called with the page size that was chosen, in rows. Default: nothing is called. */
  onLimitChange?: ((limit: number) => void) | undefined;
  /** Rows to skip. Default: uncontrolled, it is kept here. */
  offset?: number | undefined;
  /** Rows to skip at first, when uncontrolled. Default 0. */
  defaultOffset?: number | undefined;
  /** Called with the place to go to, in rows, and why. Default: nothing is called. */
  onOffsetChange?: ((offset: number, reason: OffsetChangeReason) => void) | undefined;
}

export interface UseM2MTokenListStateReturn extends Omit<ListParams, 'subject'> {
  setRevoked: (revoked: boolean) => void;
  setExpired: (expired: boolean) => void;
  setLimit: (limit: number) => void;
  /** Default reason: a person. */
  setOffset: (offset: number, reason?: OffsetChangeReason) => void;
}

/**
 * Filters, page size and place of a list, each controlled by props or kept here. Any router can hold them.
 *
 * When the subject, a filter or the size changes and the offset does not, the place is lost: the hook returns offset 0
 * at once, and calls `onOffsetChange(0, 'list-changed')` in an effect. A host that restores list and place together from a URL, as the back
 * button does, may change the one and mean the other to stay: give the component a new `key` then.
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
  // A subject that comes late, as from a request, does not make the list another one.
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
 * Whether the list became another one while the offset stayed behind; until the offset moves.
 *
 * @param list null = there is none now, and the one before is remembered.
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
