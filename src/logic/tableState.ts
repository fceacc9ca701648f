import { isPastEnd } from './pageInfo.js';

/** What the body of the table shows. */
export type TableState =
  /** Rows, whatever else is going on. */
  | 'rows'
  /** No rows yet, and an answer is on its way. */
  | 'loading'
  /** No rows, since the request failed. */
  | 'failed'
  /** There is no machine to ask about. */
  | 'no-subject'
  /** Nothing was asked: the cache was cleared. */
  | 'idle'
  /** The page does not exist any more. */
  | 'past-end'
  /** The switches hide all tokens, if there are any. */
  | 'none-shown'
  /** With everything included there is no token. */
  | 'none';

export interface TableStateInput {
  rowCount: number;
  subject: string | null | undefined;
  hasError: boolean;
  isLoading: boolean;
  isIdle: boolean;
  totalCount: number | null;
  offset: number;
  revoked: boolean;
  expired: boolean;
}

/** A failure never looks like "no tokens", and neither does a page that has not come yet. */
export function tableState(input: TableStateInput): TableState {
  if (input.rowCount > 0) return 'rows';
  if (!input.subject) return 'no-subject';
  if (input.hasError) return 'failed';
  if (input.isLoading) return 'loading';
  if (input.isIdle) return 'idle';
  if (isPastEnd(input) || (input.totalCount === null && input.offset > 0)) return 'past-end';
  // There are rows, and they did not come.
  if (input.totalCount !== null && input.totalCount > input.offset) return 'failed';
  return input.revoked && input.expired ? 'none' : 'none-shown';
}

/** How many rows the answer is expected to hold, a hundred at most: one skeleton row for each. */
export function expectedRows(totalCount: number | null, limit: number, offset: number): number {
  const expected = totalCount === null ? limit : Math.max(1, Math.min(limit, totalCount - offset));
  return Math.min(expected, 100);
}
