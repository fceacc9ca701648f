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
   * - `idle`: nothing was requested, or the rows were dropped.
   * - `loading`: `tokens` grows, or holds the rows of the walk before.
   * - `waiting`: the server limits requests. The walk goes on at `waitsUntil`.
   * - `stopped`: by `stop`. The rows stay.
   * - `failed`: see `error`. The rows stay, but not after 401, 403 and redirects.
   * - `complete`: `tokens` holds all tokens, or the newest `maxTokens`.
   */
  status: M2MTokenInventoryStatus;
  /**
   * The tokens so far, revoked and expired ones included, newest first, each once. It changes at most five times a second
   * while they load, and at once when this app revokes one.
   */
  tokens: readonly M2MToken[];
  /**
   * How many tokens the machine has, revoked and expired ones included. Before `start`: as a cached page says at the time of
   * the render. null = unknown.
   */
  totalCount: number | null;
  /** The machine has more than `maxTokens`. It may be true before `start`. */
  isTruncated: boolean;
  /** The maximum of the walk of these rows, or of the next one while there are no rows. */
  maxTokens: number;
  /** How many tokens the walk has found so far. While `tokens` are those of the walk before, it is its progress. */
  loadedCount: number;
  /** Whether the walk of these rows has not ended, so the oldest tokens are missing. */
  isPartial: boolean;
  /** How many rows were unreadable. */
  skipped: number;
  /** When the walk of these rows began, in Unix milliseconds. Other clients may have changed them since. null = no rows. */
  asOf: number | null;
  /** The end of the pause after an answer 429, in Unix milliseconds of the browser's clock; null = there is no pause. */
  waitsUntil: number | null;
  /** Why the walk failed. Invalid parameters and options have the code `invalid_params`. */
  error: M2MTokensError | undefined;
  /**
   * Begins the walk. After a stop or a failure it continues where it was. After `complete` it begins again, and the rows stay
   * until it is complete again. While it runs, it does nothing. It waits for the pause after an answer 429.
   */
  start: () => void;
  /** Aborts the requests in flight. The rows so far stay. */
  stop: () => void;
}

const ALL = { revoked: true, expired: true, limit: MAX_LIMIT };

/**
 * All tokens of a machine, which `start` loads page by page. Only this hook holds them, and it drops them on unmount, after
 * `clear()`, 401 and 403, and when the machine, the endpoint or the `cacheScope` changes. Tokens that are created while it
 * loads are found.
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

/** The total of all tokens of the machine, as a cached page says; null = no page does. */
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
