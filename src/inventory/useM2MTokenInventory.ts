import { useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { MAX_LIMIT } from '../api/ListParams.js';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { asPage } from '../data/asPage.js';
import type { PageQuery } from '../data/PageQuery.js';
import type { PageStore } from '../data/PageStore.js';
import { isInGroup, machineGroup } from '../data/rowGroups.js';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';
import { usePageStore } from '../data/usePageStore.js';
import { M2MTokensContext } from '../hooks/M2MTokensContext.js';
import { useHydrated } from '../hooks/useHydrated.js';
import { usePageQuery } from '../hooks/usePageQuery.js';
import { createInventory } from './createInventory.js';
import { findOptionsFault } from './findOptionsFault.js';
import type { Inventory, M2MTokenInventoryStatus } from './Inventory.js';

export interface UseM2MTokenInventoryParams {
  /** Id of the machine, `mch_…`. null, undefined and '' = no machine chosen. A change drops the rows. */
  subject: string | null | undefined;
}

export interface UseM2MTokenInventoryOptions {
  /**
   * How many of the newest tokens to load at most, 100 to 100,000. The next walk uses a new value.
   *
   * @default 10_000
   */
  maxTokens?: number | undefined;
  /**
   * How many requests may be in flight at once, 1 to 4.
   *
   * @default 2
   */
  concurrency?: number | undefined;
}

export interface UseM2MTokenInventoryReturn {
  /**
   * - `idle`: no walk has begun, or the hook has dropped the rows.
   * - `loading`: `tokens` grows, or holds the rows of the last complete walk.
   * - `waiting`: the server limits requests. The walk goes on at `waitsUntil`.
   * - `stopped`: after `stop`. The rows stay.
   * - `failed`: see `error`. The rows stay, except after a 401, a 403 or a redirect.
   * - `complete`: `tokens` holds all tokens, or the newest `maxTokens`.
   */
  status: M2MTokenInventoryStatus;
  /**
   * The tokens so far, revoked and expired ones included, newest first, each once. Answers change it at most five times a
   * second. A token that this app creates or revokes changes it at once.
   */
  tokens: readonly M2MToken[];
  /**
   * How many tokens the machine has, revoked and expired ones included. While there are no rows, each render reads it from a
   * cached page, if there is one. null = unknown.
   */
  totalCount: number | null;
  /** The machine has more than `maxTokens`. It may be true before `start`. */
  isTruncated: boolean;
  /** The maximum of the walk of these rows, or of the next one while there are no rows. */
  maxTokens: number;
  /** The progress of the latest walk: how many tokens it has found. `tokens` may still hold the rows of an earlier one. */
  loadedCount: number;
  /** Whether the walk of these rows has not ended, so tokens may be missing. */
  isPartial: boolean;
  /** How many rows were unreadable. */
  skipped: number;
  /** When the walk of these rows began, in Unix milliseconds. Other clients may have changed them since. null = no rows. */
  asOf: number | null;
  /** The end of the pause after a 429, in Unix milliseconds of the browser's clock; null = there is no pause. */
  waitsUntil: number | null;
  /** Why the walk failed. Invalid parameters and options have the code `invalid_params`. */
  error: M2MTokensError | undefined;
  /**
   * Begins the walk, or continues it after a stop or a failure. After `complete` it begins a new walk, and the rows stay until
   * that one is complete. A call during a walk does nothing. A pause after a 429 delays the requests.
   */
  start: () => void;
  /** Aborts the requests in flight. The rows so far stay. */
  stop: () => void;
}

const ALL = { revoked: true, expired: true, limit: MAX_LIMIT };

/**
 * All tokens of a machine, which `start` loads page by page. Only this hook holds them. It drops them on unmount, after
 * `clear()`, a 401, a 403 or a redirect, when the page enters the back/forward cache, and when the machine, the endpoint or
 * the `cacheScope` changes. It also finds tokens that are created while it loads.
 */
export function useM2MTokenInventory(
  { subject }: UseM2MTokenInventoryParams,
  { maxTokens = 10_000, concurrency = 2 }: UseM2MTokenInventoryOptions = {},
): UseM2MTokenInventoryReturn {
  const client = useContext(M2MTokensContext);
  const { query, paramsError } = usePageQuery({ subject, ...ALL });
  const fault = useMemo(
    () => findOptionsFault({ maxTokens, concurrency }),
    [maxTokens, concurrency],
  );
  const error = paramsError ?? fault;
  const inventory = useInventory(usePageStore(), error ? undefined : query);
  // A running walk of another machine keeps its own settings until it ends.
  useIsomorphicLayoutEffect(() => {
    inventory.configure({ client, maxTokens, concurrency });
  });
  useEffect(() => inventory.mount(), [inventory]);
  const snapshot = useSyncExternalStore(inventory.subscribe, inventory.read, inventory.read);
  const { start, stop } = inventory;
  // The server has no cache, so the first render in the browser must not have one.
  const mayRead = useHydrated() && snapshot.tokens.length === 0;
  const totalCount =
    snapshot.totalCount ?? (mayRead && query ? cachedTotal(inventory.store, query) : null);
  const most = snapshot.maxTokens || maxTokens;
  return {
    ...snapshot,
    ...(error && { status: 'failed' as const, error }),
    totalCount,
    isTruncated: snapshot.isTruncated || (totalCount ?? 0) > most,
    ...{ maxTokens: most, start, stop },
  };
}

/** Each machine has its own inventory, so that no render shows the rows of another. */
function useInventory(store: PageStore, query: PageQuery | undefined): Inventory {
  const [kept, setKept] = useState(() => createInventory(store, query));
  if (kept.store === store && kept.key === query?.key) return kept;
  const next = createInventory(store, query);
  setKept(next);
  return next;
}

/** The total of all tokens of the machine from a cached page; null = no cached page has it. */
function cachedTotal(store: PageStore, query: PageQuery): number | null {
  const isOurs = isInGroup(machineGroup(query));
  let total: number | null = null;
  for (const other of store.cachedQueries()) {
    const { revoked, expired, subject } = other.params;
    if (isOurs(other) && revoked && expired)
      total = asPage(store.entries.stateOf(other.key)?.data, subject)?.totalCount ?? total;
  }
  return total;
}
