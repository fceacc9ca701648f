import { useEffect, useState } from 'react';
import { DEFAULT_LIMIT, type ListParams } from '../api/ListParams.js';
import { useControllableState } from './useControllableState.js';

export interface UseM2MTokenListStateOptions {
  /** The machine that the list is of: a change goes back to the first page. */
  subject: string | null | undefined;
  /** Include revoked tokens; undefined = the hook keeps it. */
  revoked?: boolean | undefined;
  /** Default false. */
  defaultRevoked?: boolean | undefined;
  onRevokedChange?: ((revoked: boolean) => void) | undefined;
  /** Include expired tokens; undefined = the hook keeps it. */
  expired?: boolean | undefined;
  /** Default false. */
  defaultExpired?: boolean | undefined;
  onExpiredChange?: ((expired: boolean) => void) | undefined;
  /** Rows per page, 1 to 100; undefined = the hook keeps it. */
  limit?: number | undefined;
  /** Default 10. */
  defaultLimit?: number | undefined;
  onLimitChange?: ((limit: number) => void) | undefined;
  /** Rows to skip; undefined = the hook keeps it. */
  offset?: number | undefined;
  /** Default 0. */
  defaultOffset?: number | undefined;
  onOffsetChange?: ((offset: number) => void) | undefined;
}

export interface UseM2MTokenListStateReturn extends Omit<ListParams, 'subject'> {
  setRevoked: (revoked: boolean) => void;
  setExpired: (expired: boolean) => void;
  setLimit: (limit: number) => void;
  setOffset: (offset: number) => void;
}

/**
 * Filters, page size and place of a list, each controlled by props or kept here. Any router can hold them.
 *
 * When the subject, a filter or the size changes and the offset does not, the place is lost: the hook returns offset 0
 * at once, and calls `onOffsetChange(0)` in an effect.
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
  const [place, setOffset] = useControllableState(
    options.offset,
    options.defaultOffset ?? 0,
    options.onOffsetChange,
  );
  const list = JSON.stringify([options.subject ?? null, revoked, expired, limit]);
  const isLost = usePlaceLost(list, place);

  useEffect(() => {
    if (isLost) setOffset(0);
  }, [isLost, setOffset]);

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

/** Whether the list became another one while the offset stayed behind; until the offset moves. */
function usePlaceLost(list: string, offset: number): boolean {
  const [seen, setSeen] = useState({ list, offset, isLost: false });
  // An offset that was read from a URL may be NaN.
  const isSamePlace = Object.is(seen.offset, offset);
  if (seen.list === list && isSamePlace) return seen.isLost;
  // A host that sets a new offset together with the list, as a URL does, means it.
  const isLost = seen.list !== list && isSamePlace && offset > 0;
  setSeen({ list, offset, isLost });
  return isLost;
}
