import { useState } from 'react';
import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';

/** A page, and the question that it answers. */
export interface AnsweredPage {
  params: ListParams;
  page: M2MTokenPage;
  /** The totals of this machine that were answered last, by `filtersOf`. */
  totals: Readonly<Record<string, number | null>>;
}

interface Kept extends AnsweredPage {
  key: string;
  /** Endpoint, cache scope and subject: outside of it the rows are somebody else's. */
  boundary: string;
}

interface KeptPageInput {
  boundary: string;
  /** The question that is asked now, and its answer when it is there. */
  key: string | null;
  params: ListParams | undefined;
  page: M2MTokenPage | undefined;
  /** Whether there is a reason to keep the page of a key now. */
  mayKeep: (key: string, page: M2MTokenPage) => boolean;
}

/**
 * The page to show: the answer when it is there, until then the last one within the same boundary, while there is a reason.
 * SWR's `keepPreviousData` would keep rows across any change of key, another machine's rows included.
 */
export function useKeptPage(input: KeptPageInput): AnsweredPage | undefined {
  // From the first render on: before React 19 a state that is set while hydrating makes `useHydrated` true too early.
  const [kept, setKept] = useState(() => keep(undefined, input));
  const next = keep(kept?.boundary === input.boundary ? kept : undefined, input);
  // A page without a reason is dropped for good: the next request must not bring it back.
  if (next !== kept) setKept(next);
  return next;
}

/** What is kept once the answer, if there is one, has come. */
function keep(known: Kept | undefined, input: KeptPageInput): Kept | undefined {
  const { boundary, key, params, page, mayKeep } = input;
  if (params === undefined || page === undefined || key === null) {
    return known && mayKeep(known.key, known.page) ? known : undefined;
  }
  if (known?.page === page && known.params === params) return known;
  const totals = { ...known?.totals, [filtersOf(params)]: page.totalCount };
  return { key, boundary, params, page, totals };
}

/** What the total depends on, beside the machine. */
export function filtersOf({ revoked, expired }: ListParams): string {
  return JSON.stringify({ revoked, expired });
}
