import { asPage, knowPage } from '../api/asPage.js';
import { listFromProxy } from '../api/listFromProxy.js';
import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensClient } from '../api/M2MTokensClient.js';
import { isM2MTokensError } from '../api/M2MTokensError.js';
import { reusePage } from '../logic/reusePage.js';
import { correctClock } from './clockShift.js';
import type { Groups } from './createForgetting.js';
import type { PageRequest } from './createPageRequests.js';
import type { Pause } from './createPauses.js';
import type { RequestRegistry } from './createRequestRegistry.js';

export interface FetchPageInput {
  registry: RequestRegistry;
  client: M2MTokensClient;
  key: string;
  endpoint: string;
  groups: Groups;
  params: ListParams;
  /** What the server rendered, if anything. */
  rendered: M2MTokenPage | PromiseLike<M2MTokenPage> | undefined;
  /** What SWR keeps for the key. */
  readCached: () => M2MTokenPage | undefined;
  readError: () => Error | undefined;
}

/**
 * SWR's fetcher for one page.
 *
 * An answer that nobody wants any more, be it a success or a failure, is never told: SWR would store and report a
 * rejection. Whoever asked gets what the newer request brings, or what is cached anyway. Mostly SWR has forgotten the
 * request and drops the value; where its <SWRConfig> was hidden and shown again, as StrictMode does, it has not.
 */
export function fetchPage(input: FetchPageInput): Promise<M2MTokenPage> {
  const { registry, key } = input;
  const request = registry.begin(key);
  const answer = ask(input, request);
  registry.promise(request, answer);
  return answer;
}

async function ask(input: FetchPageInput, request: PageRequest): Promise<M2MTokenPage> {
  const { registry, client, key, endpoint, groups, params, rendered, readCached } = input;
  const instead = () => registry.answerOf(key) ?? (readCached() as M2MTokenPage);
  const pause = request.isPersonal ? undefined : registry.pauseOf(endpoint, Date.now());
  try {
    if (!request.isPersonal && registry.isCleared(key)) return readCached() as M2MTokenPage;
    if (pause !== undefined) return heldBack(input, pause);
    const { signal } = request;
    const page = await (registry.takeAhead(key, signal) ?? askProxy(client, params, signal));
    const known = readCached() ?? (await rendered);
    if (!registry.isCurrent(request)) return instead();
    const answer = knowPage(reusePage(asPage(known, params.subject), page));
    registry.stamp(answer, groups);
    return answer;
  } catch (error) {
    if (!registry.isCurrent(request)) return instead();
    if (pause === undefined) heedFailure(input, error);
    throw error;
  } finally {
    registry.end(request);
  }
}

/** The one request for a page, be it asked for ahead or when it is opened. */
export function askProxy(
  client: M2MTokensClient,
  params: ListParams,
  signal: AbortSignal,
): Promise<M2MTokenPage> {
  return listFromProxy(client, params, { signal, onServerTime: correctClock });
}

/**
 * What a failure asks of all lists: patience, or to show no rows any more. A session that has ended concerns all rows of
 * its cache scope, a 403 those of one machine.
 */
export function heedFailure(
  {
    registry,
    endpoint,
    groups,
    key,
  }: Pick<FetchPageInput, 'registry' | 'endpoint' | 'groups' | 'key'>,
  error: unknown,
): void {
  if (!isM2MTokensError(error)) return;
  if (error.retryAfter !== undefined) registry.pause(endpoint, error, Date.now());
  const [, cacheScope, machine] = groups;
  if (error.code === 'unauthenticated' || error.code === 'redirected') {
    registry.forget(cacheScope, key);
  } else if (error.status === 403) registry.forget(machine, key);
}

/** While an endpoint asks for patience a page stays as it is, with its rows or its own failure. */
function heldBack({ readCached, readError }: FetchPageInput, pause: Pause): M2MTokenPage {
  const page = readCached();
  const error = readError();
  if (page !== undefined && error === undefined) return page;
  throw error ?? pause.error;
}
