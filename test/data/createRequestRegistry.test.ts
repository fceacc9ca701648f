import { getM2MTokensKey } from 'react-m2m-tokens';
import type { State } from 'swr';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import {
  createRequestRegistry,
  type RequestRegistry,
} from '../../src/data/createRequestRegistry.js';
import { BILLING } from '../support/tokens.js';

beforeEach(() => void vi.useFakeTimers());

const keyAt = (offset: number) => getM2MTokensKey({ subject: BILLING, offset });
const key = keyAt(0);

function createWatched() {
  const cache = new Map<string, State>();
  const mutate = vi.fn(() => Promise.resolve());
  const registry = createRequestRegistry(cache, mutate);
  /** How many pages the registry knows: `clear()` mutates each of them once. */
  const countHeld = () => {
    mutate.mockClear();
    registry.clear();
    return mutate.mock.calls.length;
  };
  return { cache, mutate, registry, countHeld };
}

describe('the memory of the registry', () => {
  it('is empty after visits to many pages', () => {
    const { registry, countHeld } = createWatched();
    for (let page = 0; page < 1_000; page += 1) {
      const leave = registry.subscribe(keyAt(page * 10));
      const request = registry.begin(keyAt(page * 10));
      if (page % 3 === 0) registry.end(request);
      if (page % 3 === 1) registry.retryLater(keyAt(page * 10), () => {}, 60_000);
      leave();
      vi.advanceTimersByTime(0);
    }
    expect(countHeld()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<{ what: string; ask: (registry: RequestRegistry) => unknown }>([
    { what: 'a user action', ask: (registry) => registry.asPerson(key, () => Promise.resolve()) },
    { what: 'a retry', ask: (registry) => registry.retryLater(key, () => {}, 1_000) },
    { what: 'a request', ask: (registry) => registry.end(registry.begin(key)) },
    { what: 'a refusal', ask: (registry) => registry.forget('null', key) },
  ])('holds no page without a subscriber after $what for it', async ({ ask }) => {
    const { registry, countHeld } = createWatched();
    await ask(registry);
    expect(countHeld()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('holds a page while one of two subscribers is left', () => {
    const { registry, countHeld } = createWatched();
    const leave = [registry.subscribe(key), registry.subscribe(key)];
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
    const { registry } = createWatched();
    const older = registry.begin(key);
    expect(registry.runningOf(key)).toBe(older);
    const newer = registry.begin(key);
    expect(registry.runningOf(key)).not.toBe(older);
    expect(older.signal.aborted).toBe(true);
    expect(registry.runningOf(key)).toBe(newer);
    registry.end(older);
    expect(registry.runningOf(key)).toBe(newer);
    expect(newer.signal.aborted).toBe(false);
  });

  it('is dropped by SWR before it is aborted', () => {
    const { registry, mutate } = createWatched();
    const leave = registry.subscribe(key);
    const { signal } = registry.begin(key);
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
  const { registry, cache } = createWatched();
  cache.set(key, { data: { data: [], totalCount: 0, skipped: 0 } });
  registry.subscribe(key);
  expect(registry.begin(key).isPersonal).toBe(false);
  await registry.asPerson(key, async () => {
    expect(registry.begin(key).isPersonal).toBe(true);
    expect(registry.begin(key).isPersonal).toBe(false);
  });
  await registry.asPerson(key, () => Promise.resolve());
  expect(registry.begin(key).isPersonal).toBe(false);
  await expect(registry.asPerson(key, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(registry.begin(key).isPersonal).toBe(false);
});

it('keeps an endpoint’s pause until its end, and does not pause other endpoints', () => {
  const { registry } = createWatched();
  const error = new M2MTokensError('rate_limited', 'Wait.', { status: 429, retryAfter: 30 });
  const [a, b] = ['/a', '/b'].map((proxyUrl) =>
    getM2MTokensKey({ subject: BILLING }, { proxyUrl }),
  );
  registry.pause(a ?? '', error, 1_000);
  expect(registry.pauseOf(a ?? '', 30_999)).toEqual({ until: 31_000, error });
  expect(registry.pauseOf(b ?? '', 1_000)).toBeUndefined();
  expect(registry.pauseOf(a ?? '', 31_000)).toBeUndefined();
});
