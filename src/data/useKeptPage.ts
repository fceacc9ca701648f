import { useState } from 'react';
import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { PageQuery } from './PageQuery.js';

/** A page, and the query that it answers. */
export interface AnsweredPage {
  query: PageQuery;
  page: M2MTokenPage;
  /** The last known totals of this machine, by `filtersOf`. */
  totals: Readonly<Record<string, number | null>>;
}

interface Kept extends AnsweredPage {
  /** Endpoint, cache scope, subject and their epoch: rows must not cross it. */
  boundary: string;
}

interface KeptPageInput {
  boundary: string;
  /** The current query, and its answer once it has arrived. */
  query: PageQuery | undefined;
  page: M2MTokenPage | undefined;
  /** Whether the page of another query may stay now. */
  mayKeep: (query: PageQuery, page: M2MTokenPage) => boolean;
}

/**
 * The page to show: the current answer, or until it arrives the last page within the same boundary, if `mayKeep` allows
 * it. SWR's `keepPreviousData` would keep rows across any change of key, another machine's rows included.
 */
export function useKeptPage(input: KeptPageInput): AnsweredPage | undefined {
  // Keeps the page from the first render on: before React 19 a state update during hydration makes `useHydrated` true
  // too early.
  const [kept, setKept] = useState(() => keep(undefined, input));
  const next = keep(kept?.boundary === input.boundary ? kept : undefined, input);
  // Drops a page that may not stay, or the next request would bring it back.
  if (next !== kept) setKept(next);
  return next;
}

/** The page to keep after the answer, if there is one. */
function keep(known: Kept | undefined, input: KeptPageInput): Kept | undefined {
  const { boundary, query, page, mayKeep } = input;
  if (query === undefined || page === undefined) {
    return known && mayKeep(known.query, known.page) ? known : undefined;
  }
  if (known?.page === page && known.query === query) return known;
  const totals = { ...known?.totals, [filtersOf(query.params)]: page.totalCount };
  return { boundary, query, page, totals };
}

/** The part of the parameters that changes a machine's total. */
export function filtersOf({ revoked, expired }: ListParams): string {
  return JSON.stringify({ revoked, expired });
}
