import type { State } from 'swr';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { M2MTokensClient } from '../api/M2MTokensClient.js';
import { reusePage } from '../logic/reusePage.js';
import { applyFailure } from './applyFailure.js';
import { asPage } from './asPage.js';
import { askProxy } from './askProxy.js';
import type { Pause } from './createPauses.js';
import type { PageRequest } from './PageEntry.js';
import type { PageQuery } from './PageQuery.js';
import type { PageStore } from './PageStore.js';
import { planFetch } from './planFetch.js';

export interface FetchPageInput {
  store: PageStore;
  client: M2MTokensClient;
  query: PageQuery;
  /** The page that the server rendered, if any. */
  rendered: M2MTokenPage | PromiseLike<M2MTokenPage> | undefined;
}

/**
 * SWR's fetcher for one page.
 *
 * An outdated request never rejects, since SWR would store and report the rejection: it resolves with the result of the
 * newer request, or with the cached page. Usually SWR has dropped the request and ignores this result. It uses the
 * result after its <SWRConfig> was hidden and shown again, as in StrictMode.
 */
export function fetchPage(input: FetchPageInput): Promise<M2MTokenPage | undefined> {
  const request = input.store.entries.begin(input.query);
  request.answer = answer(input, request);
  return request.answer;
}

async function answer(
  { store, client, query, rendered }: FetchPageInput,
  request: PageRequest,
): Promise<M2MTokenPage | undefined> {
  const { entries } = store;
  const { key } = query;
  const { signal } = request.controller;
  const readState = () => entries.stateOf(key);
  const current = () => entries.get(key)?.request;
  const instead = () => current()?.answer ?? readState()?.data;
  const plan = planFetch({
    byUser: request.byUser,
    isCleared: entries.get(key)?.isCleared,
    pause: store.pauses.of(query.endpoint),
  });
  try {
    if (plan === 'skip') return readState()?.data;
    if (plan !== 'request') return throttled(readState(), plan);
    const { ask = askProxy } = query;
    const page = await (store.source?.take(key, signal) ?? ask(client, query, signal));
    const cached = readState()?.data;
    const known = cached ?? (await rendered);
    if (current() !== request) return instead();
    const edited = store.edit?.(page, query) ?? page;
    const old = query.ask ? known : asPage(known, query.params.subject);
    const reused = reusePage(old, edited);
    // Copies the page that the server rendered: SWR would not re-render when that same object leaves the cache.
    const fresh = cached ? reused : { ...reused };
    store.epochs.stamp(fresh, query);
    return fresh;
  } catch (error) {
    if (current() !== request) return instead();
    if (plan === 'request') applyFailure(store, query, error);
    throw error;
  } finally {
    entries.end(request);
  }
}

/** The result of a request to a paused endpoint: the page keeps its rows, or else its own failure. */
function throttled(state: State<M2MTokenPage, Error> | undefined, pause: Pause): M2MTokenPage {
  if (state?.data !== undefined && state.error === undefined) return state.data;
  throw state?.error ?? pause.error;
}
