import { useState } from 'react';
import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';

/** A page, and the question that it answers. */
export interface AnsweredPage {
  params: ListParams;
  page: M2MTokenPage;
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
export function useKeptPage({
  boundary,
  timesForgotten,
  params,
  page,
}: KeptPageInput): AnsweredPage | undefined {
  const [kept, setKept] = useState<Kept>();
  if (params !== undefined && page !== undefined) {
    const answered = { boundary, timesForgotten, params, page };
    if (kept !== undefined && isSame(kept, answered)) return kept;
    setKept(answered);
    return answered;
  }
  if (kept === undefined || kept.boundary !== boundary) return undefined;
  return kept.timesForgotten === timesForgotten ? kept : undefined;
}

function isSame(a: Kept, b: Kept): boolean {
  return (
    a.page === b.page &&
    a.params === b.params &&
    a.boundary === b.boundary &&
    a.timesForgotten === b.timesForgotten
  );
}
