import type { State } from 'swr';
import { asPage, knowPage } from '../api/asPage.js';
import { listFromProxy } from '../api/listFromProxy.js';
import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensClient } from '../api/M2MTokensClient.js';
import { isM2MTokensError } from '../api/M2MTokensError.js';
import { reusePage } from '../logic/reusePage.js';
import { correctClock } from '../time/clockShift.js';
import { groupsOfKey } from './createForgetting.js';
import type { PageRequest } from './createPageRequests.js';
import type { Pause } from './createPauses.js';
import type { RequestRegistry } from './createRequestRegistry.js';

export interface FetchPageInput {
  registry: RequestRegistry;
  client: M2MTokensClient;
  key: string;
  params: ListParams;
  /** The page that the server rendered, if any. */
  rendered: M2MTokenPage | PromiseLike<M2MTokenPage> | undefined;
}

/**
 * SWR's fetcher for one page.
 *
 * An outdated request never rejects, since SWR would store and report the rejection: it resolves with the result of the
 * newer request, or with the cached page. Mostly SWR has dropped the request and ignores the value; where its
 * <SWRConfig> was hidden and shown again, as StrictMode does, it has not.
 */
export function fetchPage(input: FetchPageInput): Promise<M2MTokenPage> {
  const { registry, key } = input;
  const request = registry.begin(key);
  request.answer = ask(input, request);
  return request.answer;
}

async function ask(input: FetchPageInput, request: PageRequest): Promise<M2MTokenPage> {
  const { registry, client, key, params, rendered } = input;
  const readCached = () => registry.entryOf(key)?.data as M2MTokenPage;
  const instead = () => registry.runningOf(key)?.answer ?? readCached();
  const isCurrent = () => registry.runningOf(key) === request;
  const pause = request.isPersonal ? undefined : registry.pauseOf(key, Date.now());
  try {
    if (!request.isPersonal && registry.isCleared(key)) return readCached();
    if (pause !== undefined) return heldBack(registry.entryOf(key), pause);
    const { signal } = request;
    const page = await (registry.ahead?.takeAhead(key, signal) ?? askProxy(client, params, signal));
    const cached = readCached();
    const known = cached ?? (await rendered);
    if (!isCurrent()) return instead();
    const reused = reusePage(asPage(known, params.subject), page);
    // Never the very page that the server rendered: SWR would not render when that one leaves the cache.
    const answer = knowPage(cached ? reused : { ...reused });
    registry.stamp(answer, key);
    return answer;
  } catch (error) {
    if (!isCurrent()) return instead();
    if (pause === undefined) heedFailure(registry, key, error);
    throw error;
  } finally {
    registry.end(request);
  }
}

/** The one request for a page, both for a prefetch and for an opened page. */
export function askProxy(
  client: M2MTokensClient,
  params: ListParams,
  signal: AbortSignal,
): Promise<M2MTokenPage> {
  return listFromProxy(client, params, { signal, onServerTime: correctClock });
}

/**
 * Applies a failure to all lists: it pauses their endpoint, or removes rows. An ended session concerns all rows of its
 * cache scope, a 403 those of one machine.
 */
export function heedFailure(registry: RequestRegistry, key: string, error: unknown): void {
  if (!isM2MTokensError(error)) return;
  if (error.retryAfter !== undefined) registry.pause(key, error, Date.now());
  const [, cacheScope = '', machine = ''] = groupsOfKey(key);
  const isSignedOut = error.code === 'unauthenticated' || error.code === 'redirected';
  if (isSignedOut || error.status === 403) registry.forget(isSignedOut ? cacheScope : machine, key);
}

/** While an endpoint is paused a page keeps its rows or its own failure. */
function heldBack(entry: State<M2MTokenPage, Error> | undefined, pause: Pause): M2MTokenPage {
  if (entry?.data !== undefined && entry.error === undefined) return entry.data;
  throw entry?.error ?? pause.error;
}
