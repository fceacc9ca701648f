import type { Cache } from 'swr';
import type { M2MTokenPage } from '../api/M2MToken.js';
import { getOrCreate } from '../logic/getOrCreate.js';
import { isPastEnd } from '../logic/pageInfo.js';
import type { Epochs } from './createEpochs.js';
import { abortRequest, beginRequest, type PageEntry } from './PageEntry.js';
import type { PageQuery } from './PageQuery.js';
import type { Mutate, PageEntries } from './PageStore.js';
import { machineGroup } from './rowGroups.js';

export function createPageEntries(cache: Cache, mutate: Mutate, epochs: Epochs): PageEntries {
  const entries = new Map<string, PageEntry>();

  const open = (query: PageQuery): PageEntry =>
    getOrCreate(entries, query.key, () => ({ query, subscribers: 0 }));

  const hasSubscriber = (key: string): boolean => (entries.get(key)?.subscribers ?? 0) > 0;
  const isInFlight = (key: string): boolean => entries.get(key)?.request !== undefined;

  function stop(key: string): void {
    const entry = entries.get(key);
    if (entry !== undefined) abortRequest(entry);
    const state = cache.get(key);
    if (state === undefined) return;
    // Deletes an empty state, which would tell the first render of the next visit that no request is in flight.
    if (state.data === undefined && !hasSubscriber(key)) cache.delete(key);
    else cache.set(key, { ...state, isLoading: false, isValidating: false });
  }

  /** Removes the entry when the last subscriber has left and none came back. */
  function abandon(key: string): void {
    const entry = entries.get(key);
    if (entry === undefined || entry.subscribers > 0) return;
    if (isGone(entry.query, cache.get(key)?.data)) void mutate(key, undefined);
    else if (entry.request !== undefined) void mutate(key);
    stop(key);
    entries.delete(key);
  }

  /** Ends the loading of a key whose answer SWR has dropped silently, unless SWR makes another request. */
  function settle(query: PageQuery): void {
    const { key } = query;
    if (!hasSubscriber(key) || isInFlight(key) || cache.get(key)?.isValidating === false) return;
    stop(key);
    epochs.begin(machineGroup(query));
  }

  return {
    get: (key) => entries.get(key),
    keys: () => entries.keys(),
    stateOf: (key) => cache.get(key),
    stop,

    subscribe: (query) => {
      const { key } = query;
      const entry = open(query);
      // Opening an uncached page counts as a user action, so it bypasses an active `Retry-After`.
      const isOpening = entry.subscribers === 0 && entry.request === undefined;
      if (isOpening && cache.get(key)?.data === undefined) {
        entry.isNextByUser = true;
        // Drops SWR's record of an automatic request that was never sent: SWR would count it as a fresh answer, and not
        // revalidate.
        void mutate(key);
      }
      entry.subscribers += 1;
      return () => {
        entry.subscribers -= 1;
        if (entry.subscribers === 0) setTimeout(() => abandon(key), 0);
      };
    },

    begin: (query) => beginRequest(open(query)),

    end: (request) => {
      const { query } = request;
      const entry = entries.get(query.key);
      if (entry?.request !== request) return;
      entry.request = undefined;
      // A request without a subscriber comes from a suspended render that never committed.
      if (entry.subscribers === 0) entries.delete(query.key);
      // SWR reads the answer before this runs.
      else setTimeout(() => settle(query), 0);
    },

    isEmptied: (key) => {
      const state = cache.get(key);
      // An open page has a state.
      if (state === undefined) return entries.has(key);
      // The state of a page that never loaded has no `data` field.
      return 'data' in state && state.data === undefined && state.error === undefined;
    },

    mayBeInFlight: (key) =>
      !hasSubscriber(key) || isInFlight(key) || cache.get(key)?.isValidating === true,
  };
}

/**
 * Whether the answer says that its page is gone. The cache keeps such an answer only until the list leaves the page: it
 * may exist on the next visit.
 */
function isGone({ params }: PageQuery, page: M2MTokenPage | undefined): boolean {
  return page !== undefined && isPastEnd({ ...page, offset: params.offset });
}
