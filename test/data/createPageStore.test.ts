import type { State } from 'swr';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { applyFailure } from '../../src/data/applyFailure.js';
import { createPageStore } from '../../src/data/createPageStore.js';
import { retryLater } from '../../src/data/PageEntry.js';
import { createPageQuery } from '../../src/data/PageQuery.js';
import type { PageStore } from '../../src/data/PageStore.js';
import { retryFailedPage } from '../../src/data/retryFailedPage.js';
import { BILLING } from '../support/tokens.js';

beforeEach(() => void vi.useFakeTimers());

const queryAt = (offset: number) =>
  createPageQuery({
    ...{ endpoint: '/api/m2m-tokens', cacheScope: null },
    params: { subject: BILLING, revoked: false, expired: false, limit: 10, offset },
  });
const query = queryAt(0);
const { key } = query;

function createWatched() {
  const cache = new Map<string, State>();
  const mutate = vi.fn(() => Promise.resolve());
  const store = createPageStore(cache, mutate);
  const { entries } = store;
  /** How many pages the store knows: `clear()` mutates each of them once. */
  const countHeld = () => {
    mutate.mockClear();
    store.clear();
    return mutate.mock.calls.length;
  };
  return { cache, mutate, store, entries, countHeld };
}

const signedOut = new M2MTokensError('unauthenticated', 'Sign in.', { status: 401 });

const broken = new M2MTokensError('network_error', 'No connection.');

describe('the memory of the store', () => {
  it('is empty after visits to many pages', () => {
    const { entries, countHeld } = createWatched();
    for (let page = 0; page < 1_000; page += 1) {
      const visited = queryAt(page * 10);
      const leave = entries.subscribe(visited);
      const request = entries.begin(visited);
      const entry = entries.get(visited.key);
      if (page % 3 === 0) entries.end(request);
      if (page % 3 === 1 && entry) retryLater(entry, () => {}, 60_000);
      leave();
      vi.advanceTimersByTime(0);
    }
    expect(countHeld()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<{ what: string; ask: (store: PageStore) => unknown }>([
    { what: 'a user action', ask: (store) => store.asUserAction(query, () => Promise.resolve()) },
    {
      what: 'a retry',
      ask: (store) =>
        retryFailedPage(store)(broken, key, undefined as never, async () => true, {
          ...{ retryCount: 1, dedupe: true },
        }),
    },
    { what: 'a request', ask: ({ entries }) => entries.end(entries.begin(query)) },
    { what: 'a refusal', ask: (store) => applyFailure(store, query, signedOut) },
  ])('holds no page without a subscriber after $what for it', async ({ ask }) => {
    const { store, countHeld } = createWatched();
    await ask(store);
    expect(countHeld()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('holds a page while one of two subscribers is left', () => {
    const { entries, countHeld } = createWatched();
    const leave = [entries.subscribe(query), entries.subscribe(query)];
    leave[0]?.();
    vi.advanceTimersByTime(0);
    expect(countHeld()).toBe(1);
    leave[1]?.();
    vi.advanceTimersByTime(0);
    expect(countHeld()).toBe(0);
  });
});

describe('a request', () => {
  it('is current until the next one for its key begins', () => {
    const { entries } = createWatched();
    const inFlight = () => entries.get(key)?.request;
    const older = entries.begin(query);
    expect(inFlight()).toBe(older);
    const newer = entries.begin(query);
    expect(inFlight()).not.toBe(older);
    expect(older.controller.signal.aborted).toBe(true);
    expect(inFlight()).toBe(newer);
    entries.end(older);
    expect(inFlight()).toBe(newer);
    expect(newer.controller.signal.aborted).toBe(false);
  });

  it('is dropped by SWR before it is aborted', () => {
    const { entries, mutate } = createWatched();
    const leave = entries.subscribe(query);
    const { signal } = entries.begin(query).controller;
    mutate.mockClear();
    mutate.mockImplementation(() => {
      expect(signal.aborted).toBe(false);
      return Promise.resolve();
    });
    leave();
    vi.advanceTimersByTime(0);
    expect(mutate.mock.calls).toEqual([[key]]);
    expect(signal.aborted).toBe(true);
  });
});

it('distinguishes a user’s request from a timer’s', async () => {
  const { store, entries, cache } = createWatched();
  cache.set(key, { data: { data: [], totalCount: 0, skipped: 0 } });
  entries.subscribe(query);
  const isNextByUser = () => entries.begin(query).byUser;
  expect(isNextByUser()).toBe(false);
  await store.asUserAction(query, async () => {
    expect(isNextByUser()).toBe(true);
    expect(isNextByUser()).toBe(false);
  });
  await store.asUserAction(query, () => Promise.resolve());
  expect(isNextByUser()).toBe(false);
  await expect(store.asUserAction(query, () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no',
  );
  expect(isNextByUser()).toBe(false);
});
