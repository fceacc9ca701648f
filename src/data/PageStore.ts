import type { State } from 'swr';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { Epochs } from './createEpochs.js';
import type { Pauses } from './createPauses.js';
import type { PageEntry, PageRequest } from './PageEntry.js';
import type { PageQuery } from './PageQuery.js';

/** All state that SWR does not keep. Each SWR cache has one store. */
export interface PageStore {
  /** The subscribers of each page, and the requests in flight. */
  readonly entries: PageEntries;
  /** Counts the invalidations of each group of rows. */
  readonly epochs: Epochs;
  /** The endpoints that throttle requests. */
  readonly pauses: Pauses;
  /** Where a page may come from instead of a request; undefined = from nowhere else. */
  source?: PageSource;
  /** Marks the request that `ask` makes for the page as a user action. It outdates what the source has of the machine. */
  asUserAction: <Answer>(query: PageQuery, ask: () => Promise<Answer>) => Promise<Answer>;
  /** Our pages in SWR's cache, which a host may have filled. */
  cachedQueries: () => Iterable<PageQuery>;
  /**
   * Removes a group of rows from screen and cache. Lists that show a page of it revalidate, except for the page that
   * has just failed.
   */
  invalidate: (group: string, failed: PageQuery) => void;
  /** Removes every row from screen and cache, also requests in flight, until a user action brings them back. */
  clear: () => void;
  /**
   * Removes every row when the page enters the browser's back/forward cache, where the session may end. Open lists
   * revalidate when the page returns.
   */
  onPageRest: (isBack: boolean) => void;
}

/**
 * The subscribers of each page, and the requests in flight.
 *
 * Requests never fail by an abort: SWR would store that as the key's error. SWR first drops a request that is not
 * current any more, then it is aborted, and its fetcher lets the promise resolve.
 */
export interface PageEntries {
  /** The entry of a key; undefined = the page has no subscriber, and no request is in flight. */
  get: (key: string) => PageEntry | undefined;
  /** The keys of all entries. */
  keys: () => Iterable<string>;
  /** SWR's own state of a key. */
  stateOf: (key: string) => State<M2MTokenPage, Error> | undefined;
  /** Adds a subscriber to a page; the returned function removes it. */
  subscribe: (query: PageQuery) => () => void;
  /** Begins a request, and aborts the one in flight. */
  begin: (query: PageQuery) => PageRequest;
  /** Ends a request. The fetcher calls it before SWR reads the answer. */
  end: (request: PageRequest) => void;
  /** Ends a request that SWR has dropped, and updates SWR's state, which would stay loading for ever. */
  stop: (key: string) => void;
  /** Whether the rows of a page have left the cache, by any route, and no answer has arrived since. */
  isEmptied: (key: string) => boolean;
  /**
   * Whether SWR's loading state can be trusted: SWR sets it from the first render on, even when no request follows.
   */
  mayBeInFlight: (key: string) => boolean;
}

/** Pages that are there before they are requested. */
export interface PageSource {
  /** Hands the page over to a request, whose signal ends it; undefined = the source does not have it, or it is too old. */
  take: (key: string, signal: AbortSignal) => Promise<M2MTokenPage> | undefined;
  /** Drops the pages whose rows are outdated. */
  drop: (isOutdated: (query: PageQuery) => boolean) => void;
}

/** `mutate` of an SWR cache. Without data it makes SWR drop the request in flight. */
export type Mutate = (
  key: string,
  ...data: [] | [data: undefined, options?: { revalidate: boolean }]
) => Promise<unknown>;
