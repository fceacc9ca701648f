import type { M2MToken, M2MTokenPage } from '../api/M2MToken.js';

export interface WalkOptions {
  /** The walk ends after so many of the newest tokens. */
  maxTokens: number;
  /** How many requests may be in flight at once. */
  concurrency: number;
  /** How many rows to request per page. */
  limit: number;
  /** When the walk begins, in Unix milliseconds. */
  asOf: number;
}

/** A request for the page at an offset. */
export interface WalkRequest {
  readonly offset: number;
}

/** The tokens that a walk has found so far. */
export interface WalkResult {
  /** Newest first, each once. */
  tokens: readonly M2MToken[];
  /** null = no answer had a plausible total, and the walk has not reached the end of the list. */
  totalCount: number | null;
  /** Whether the list has more tokens than the maximum. */
  isTruncated: boolean;
  /** How many rows were unreadable. */
  skipped: number;
  /** The maximum of this walk. */
  maxTokens: number;
  /** Whether the walk has not ended, so tokens may be missing. */
  isPartial: boolean;
  /** When the walk began, in Unix milliseconds. */
  asOf: number;
}

/**
 * Reads a list page by page, while tokens are created and revoked:
 *
 * ```
 *          ┌─ next page ─┐                      ┌─ next page ─┐
 *          ▼             │                      ▼             │
 *   ─────► down ─────────┴────────────────────► up ───────────┴──────────────► complete
 *           │  the list ends, or                  it has met a row of "down"      ▲
 *           │  maxTokens are read                                                 │
 *           └──────────────────── the first page is the last one ─────────────────┘
 * ```
 *
 * "Down" reads the list to its end, then "up" the rows that are new above it.
 *
 * Each new token moves all rows down by one, and the server reads concurrent requests in any order. So there may be rows
 * between two pages that no answer had. Therefore each page begins with the last row of the page above it, and joins only if
 * one of these holds. Otherwise the walk requests it again.
 *
 * - It has a known row.
 * - Its request left after all rows above it had arrived. They only move down, so none can be missing.
 */
export interface Walk {
  /** The requests to send now. They count as in flight. */
  next: () => readonly WalkRequest[];
  /**
   * Takes the answer of a request.
   *
   * @throws M2MTokensError `invalid_response` if page after page has nothing new. Then `next` begins below the known rows.
   */
  answer: (request: WalkRequest, page: M2MTokenPage) => void;
  /** Takes back a request without an answer, so that `next` returns it again. Absent = all requests in flight. */
  release: (request?: WalkRequest) => void;
  /** Takes a token that this app has written. An older answer does not undo it. */
  write: (token: M2MToken) => void;
  /** How many tokens it has found so far. */
  readonly loadedCount: number;
  readonly isComplete: boolean;
  result: () => WalkResult;
}
