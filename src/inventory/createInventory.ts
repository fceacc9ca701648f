import { MAX_LIMIT } from '../api/ListParams.js';
import { listFromProxy } from '../api/listFromProxy.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { applyFailure } from '../data/applyFailure.js';
import type { PageQuery } from '../data/PageQuery.js';
import type { PageStore } from '../data/PageStore.js';
import { onTokenWritten } from '../data/writtenTokens.js';
import { clockShift, correctClock } from '../time/clockShift.js';
import { createWalk } from './createWalk.js';
import {
  IDLE,
  type Inventory,
  type InventorySettings,
  type InventorySnapshot,
} from './Inventory.js';
import type { Walk, WalkRequest } from './Walk.js';

/** The least time between two publications of rows, in milliseconds. Including a render, progress moves at least every 250. */
const EVERY = 200;

/** The longest pause after a 429, in milliseconds. */
const LONGEST_PAUSE = 60_000;

/** After this many pauses in a row, a 429 ends the walk. */
const MAX_PAUSES = 10;

/** The part of a snapshot that no walk knows. */
type Change = Pick<InventorySnapshot, 'status'> &
  Partial<Pick<InventorySnapshot, 'waitsUntil' | 'error'>>;

/** @param query The machine, with the filters of the walk; undefined = there is no machine. */
export function createInventory(store: PageStore, query: PageQuery | undefined): Inventory {
  const listeners = new Set<() => void>();
  let settings: InventorySettings | undefined;
  let snapshot = IDLE;
  let round: Walk | undefined;
  /** The first round as soon as it has rows, then the last complete one. */
  let shown: Walk | undefined;
  let controller = new AbortController();
  let pauses = 0;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let publishTimer: ReturnType<typeof setTimeout> | undefined;
  let publishedAt = 0;
  let writtenAt = 0;
  let ownFailure: M2MTokensError | undefined;

  const isRunning = () => snapshot.status === 'loading' || snapshot.status === 'waiting';

  function set(next: InventorySnapshot): void {
    clearTimeout(publishTimer);
    publishTimer = undefined;
    publishedAt = Date.now();
    snapshot = next;
    for (const listener of listeners) listener();
  }

  function publish({ status, waitsUntil = null, error }: Change = snapshot): void {
    const { isComplete, loadedCount } = round as Walk;
    if (isComplete || (shown === undefined && loadedCount > 0)) shown = round;
    set({ ...IDLE, ...shown?.result(), loadedCount, status, waitsUntil, error });
  }

  /** Publishes rows: at once, if `last` is long enough ago. */
  function publishRows(last: number): void {
    const left = last + EVERY - Date.now();
    if (left <= 0) publish();
    // After the clock was set back, `left` would be too long.
    else publishTimer ??= setTimeout(publish, Math.min(left, EVERY));
  }

  /** Aborts the requests in flight, and ends a pause. */
  function halt(): void {
    controller.abort();
    controller = new AbortController();
    clearTimeout(pauseTimer);
    pauseTimer = undefined;
    pauses = 0;
    round?.release();
  }

  function drop(): void {
    halt();
    round = undefined;
    shown = undefined;
    set(ownFailure ? { ...IDLE, status: 'failed', error: ownFailure } : IDLE);
  }

  function fail(error: M2MTokensError): void {
    halt();
    publish({ status: 'failed', error });
    // After the end of the session or a 403, this calls `drop`.
    ownFailure = error;
    applyFailure(store, { ...query, key: '' } as PageQuery, error);
    ownFailure = undefined;
  }

  /** Pauses the walk for so many milliseconds, at most a minute. */
  function pause(time: number): void {
    const left = Math.min(time, LONGEST_PAUSE);
    const until = Date.now() + left;
    // Of two answers the longer pause wins.
    if (pauseTimer !== undefined && until <= (snapshot.waitsUntil ?? 0)) return;
    clearTimeout(pauseTimer);
    pauseTimer = setTimeout(resume, left);
    publish({ status: 'waiting', waitsUntil: until });
  }

  function resume(): void {
    pauseTimer = undefined;
    publish({ status: 'loading' });
    advance();
  }

  function advance(): void {
    if (pauseTimer !== undefined) return;
    for (const request of round?.next() ?? []) void send(request);
  }

  async function send(request: WalkRequest): Promise<void> {
    const { signal } = controller;
    const walk = round as Walk;
    const params = { ...(query as PageQuery).params, limit: MAX_LIMIT, offset: request.offset };
    try {
      const { client } = settings as InventorySettings;
      const options = { signal, onServerTime: correctClock };
      // A lower page may have no readable row, since other pages have some.
      const page = await listFromProxy(client, params, options, request.offset > 0);
      if (signal.aborted) return;
      // An answer during a pause belongs to an earlier request.
      if (pauseTimer === undefined) pauses = 0;
      walk.answer(request, page);
    } catch (thrown) {
      if (signal.aborted) return;
      // The code above throws only this class.
      const error = thrown as M2MTokensError;
      walk.release(request);
      if (pauseTimer === undefined) pauses += 1;
      // A 429 only delays the request, and repeating a read is safe.
      if (error.code === 'rate_limited' && pauses <= MAX_PAUSES) {
        applyFailure(store, query as PageQuery, error);
        pause((error.retryAfter || 2 ** Math.min(pauses - 1, 4)) * 1_000);
      } else fail(error);
      return;
    }
    if (walk.isComplete) {
      halt();
      publish({ status: 'complete' });
      return;
    }
    publishRows(publishedAt);
    advance();
  }

  return {
    key: query?.key,
    store,
    read: () => snapshot,

    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    configure: (next) => {
      settings = next;
    },

    start: () => {
      if (query === undefined || settings === undefined || isRunning()) return;
      if (round === undefined || round.isComplete) {
        const asOf = settings.client.now?.() ?? Date.now() + clockShift();
        round = createWalk({ ...settings, limit: MAX_LIMIT, asOf });
      }
      const until = store.pauses.of(query.endpoint)?.until;
      if (until === undefined) resume();
      else pause(until - Date.now());
    },

    stop: () => {
      if (!isRunning()) return;
      halt();
      publish({ status: 'stopped' });
    },

    mount: () => {
      if (query === undefined) return undefined;
      let epoch = store.epochs.of(query);
      const unsubscribe = store.epochs.subscribe(() => {
        const before = epoch;
        epoch = store.epochs.of(query);
        if (epoch !== before) drop();
      });
      const unlisten = onTokenWritten((token) => {
        if (token.subject !== query.params.subject || round === undefined) return;
        round.write(token);
        shown?.write(token);
        // A single write shows at once. Writes in quick succession share a publication.
        publishRows(writtenAt);
        writtenAt = Date.now();
      });
      return () => {
        unsubscribe();
        unlisten();
        drop();
        // A callback that a host has kept must send nothing.
        settings = undefined;
      };
    },
  };
}
