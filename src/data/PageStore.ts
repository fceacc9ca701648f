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
  /** Supplies pages without a request, as prefetches do; undefined = there is no source. */
  source?: PageSource;
  /** Changes each answer before the lists get it, as `manage` does; undefined = answers stay as they are. */
  edit?: (page: M2MTokenPage, query: PageQuery) => M2MTokenPage;
  /** Marks the request that `ask` makes for the page as a user action. The source drops its pages of the machine. */
  asUserAction: <Answer>(query: PageQuery, ask: () => Promise<Answer>) => Promise<Answer>;
  /** Our pages in SWR's cache, which a host may have filled. */
  cachedQueries: () => Iterable<PageQuery>;
  /**
   * Removes a group of rows from screen and cache. Lists that show a page of it revalidate, except for the page that
   * has just failed.
   */
  invalidate: (group: string, failed: PageQuery) => void;
  /** Removes every row from screen and cache, and drops requests in flight. Only a user action brings rows back. */
  clear: () => void;
  /**
   * Removes every row when the page enters the browser's back/forward cache: the session may end before it returns.
   * Open lists revalidate when the page returns.
   */
  onPageRest: (isBack: boolean) => void;
}

/**
 * The subscribers of each page, and the requests in flight.
 *
 * Requests never fail by an abort: SWR would store that as the key's error. SWR drops a superseded request first. Then
 * the store aborts it, and the fetcher resolves.
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
  /** Aborts a request that SWR has dropped, and ends SWR's loading state, which SWR would leave on. */
  stop: (key: string) => void;
  /** Whether the rows of a page have left the cache, by any route, and no answer has arrived since. */
  isEmptied: (key: string) => boolean;
  /**
   * Whether SWR's loading state can be trusted: SWR sets it from the first render on, even when no request follows.
   */
  mayBeInFlight: (key: string) => boolean;
}

/** Holds pages that lists may open. */
export interface PageSource {
  /** Hands a page over to a request, whose signal aborts it; undefined = the source has no page that is new enough. */
  take: (key: string, signal: AbortSignal) => Promise<M2MTokenPage> | undefined;
  /** Drops the pages whose rows are outdated. */
  drop: (isOutdated: (query: PageQuery) => boolean) => void;
}

/** `mutate` of an SWR cache. Without data it makes SWR drop the request in flight. */
export type Mutate = (
  key: string,
  ...data: [] | [data: undefined, options?: { revalidate: boolean }]
) => Promise<unknown>;
