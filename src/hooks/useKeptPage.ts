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
  /** Endpoint, cache scope and subject: outside of it the rows are somebody else's. */
  boundary: string;
  /** How often rows were forgotten when this page came. */
  timesForgotten: number;
}

interface KeptPageInput {
  boundary: string;
  timesForgotten: number;
  /** The question that is asked now, and its answer when it is there. */
  params: ListParams | undefined;
  page: M2MTokenPage | undefined;
}

/**
 * The page to show: the answer when it is there, until then the last one within the same boundary.
 * SWR's `keepPreviousData` would keep rows across any change of key, another machine's rows included.
 */
export function useKeptPage(input: KeptPageInput): AnsweredPage | undefined {
  // From the first render on: before React 19 a state that is set while hydrating makes `useHydrated` true too early.
  const [kept, setKept] = useState(() => keep(undefined, input));
  const { boundary, timesForgotten } = input;
  const known =
    kept?.boundary === boundary && kept.timesForgotten === timesForgotten ? kept : undefined;
  const next = keep(known, input);
  if (next !== known) setKept(next);
  return next;
}

/** What is kept once the answer, if there is one, has come. */
function keep(
  known: Kept | undefined,
  { boundary, timesForgotten, params, page }: KeptPageInput,
): Kept | undefined {
  if (params === undefined || page === undefined) return known;
  if (known?.page === page && known.params === params) return known;
  const totals = { ...known?.totals, [filtersOf(params)]: page.totalCount };
  return { boundary, timesForgotten, params, page, totals };
}

/** What the total depends on, beside the machine. */
export function filtersOf({ revoked, expired }: ListParams): string {
  return JSON.stringify({ revoked, expired });
}
