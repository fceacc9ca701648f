import { isPastEnd } from './pageInfo.js';

/** The content of the table's body. */
export type TableState =
  /** Rows, in any other state. */
  | 'rows'
  /** No rows yet, and a request is in flight. */
  | 'loading'
  /** No rows, because the request failed. */
  | 'failed'
  /** No machine was given. */
  | 'no-subject'
  /** No request was made: the cache was cleared. */
  | 'idle'
  /** The page does not exist any more. */
  | 'past-end'
  /** The filters hide all tokens, if there are any. */
  | 'none-shown'
  /** There is no token, with revoked and expired ones included. */
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

/** A failure never looks like "no tokens", and neither does a page that has not arrived. */
export function tableState(input: TableStateInput): TableState {
  if (input.rowCount > 0) return 'rows';
  if (!input.subject) return 'no-subject';
  if (input.hasError) return 'failed';
  if (input.isLoading) return 'loading';
  if (input.isIdle) return 'idle';
  if (isPastEnd(input) || (input.totalCount === null && input.offset > 0)) return 'past-end';
  // The total promises rows that the answer does not hold.
  if (input.totalCount !== null && input.totalCount > input.offset) return 'failed';
  return input.revoked && input.expired ? 'none' : 'none-shown';
}

/** The number of skeleton rows: how many rows the answer should hold, at most 100. */
export function expectedRows(totalCount: number | null, limit: number, offset: number): number {
  const expected = totalCount === null ? limit : Math.max(1, Math.min(limit, totalCount - offset));
  return Math.min(expected, 100);
}
