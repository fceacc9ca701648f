import { describeValue } from './describeValue.js';
import type { M2MToken, M2MTokenPage } from './M2MToken.js';
import { noTokensError } from './noTokensError.js';
import { readToken } from './readToken.js';

export interface ReadPageOptions {
  /** The function skips rows of any other machine. */
  subject: string;
  /** The number of requested rows. */
  limit: number;
  /** Rows before this page. */
  offset: number;
  /** Called when the total or the times are not plausible. */
  onWarning?: ((message: string) => void) | undefined;
}

/**
 * Reads the body of a list answer: the API's own shape, the SDK's, or the mixed one.
 *
 * @throws M2MTokensError `invalid_response` when it is not a page, `unreadable_page` when it has rows
 * but none of them is readable.
 */
export function readPage(
  body: unknown,
  { subject, limit, offset, onWarning }: ReadPageOptions,
): M2MTokenPage {
  const { rows, total } = readEnvelope(body);
  refuseContradiction(rows.length, total, { limit, offset });
  const data = rows.map(readToken).filter((token): token is M2MToken => token?.subject === subject);
  if (data.length === 0 && rows.length > 0) {
    throw noTokensError(
      'unreadable_page',
      `none of the ${rows.length} rows in the answer is a token of this machine. Check that the proxy passes the tokens through unchanged.`,
    );
  }
  const count = readCount(total);
  // A token created between the API's count and its list makes the total too small.
  const totalCount =
    count !== null && count >= (rows.length && offset + rows.length) ? count : null;
  if (totalCount === null) {
    onWarning?.(
      `The total number of M2M tokens is unknown, so users can only go page by page: the answer gave ${describeValue(total)} for ${rows.length} rows at offset ${offset}.`,
    );
  }
  if (data.some(hasOddTime)) {
    onWarning?.(
      'M2M tokens have times that are hardly Unix milliseconds, so their dates and statuses are probably wrong. Check the unit in the proxy.',
    );
  }
  return { data, totalCount, skipped: rows.length - data.length };
}

/** Finds the rows and the total in the three shapes that proxies send: the API's, the SDK's and the mixed one. */
function readEnvelope(body: unknown): { rows: unknown[]; total: unknown } {
  const { m2m_tokens, data, total_count, totalCount } = Object(body) as Record<string, unknown>;
  for (const [rows, total] of [
    [m2m_tokens, total_count],
    [data, totalCount ?? total_count],
  ]) {
    if (Array.isArray(rows)) return { rows, total };
    // Go serializes an empty list as null. Without a total, null could also be the data of a failure.
    if (rows === null && !Array.isArray(data) && readCount(total) !== null)
      return { rows: [], total };
  }
  throw noTokensError(
    'invalid_response',
    'the answer is JSON but not a page of tokens. Check that proxyUrl points at the proxy.',
  );
}

/**
 * An empty page must not look like "no tokens" when the total says otherwise. A larger page must not pass for the
 * requested one.
 */
function refuseContradiction(
  rowCount: number,
  given: unknown,
  { limit, offset }: Pick<ReadPageOptions, 'limit' | 'offset'>,
): void {
  if (rowCount > limit) {
    throw noTokensError(
      'invalid_response',
      `the answer holds ${rowCount} rows where ${limit} were requested. Check that the proxy forwards limit and offset.`,
    );
  }
  if (rowCount === 0 && typeof given === 'number' && given > offset) {
    throw noTokensError(
      'invalid_response',
      `the answer holds no rows at offset ${offset}, and says that there are ${given} tokens. Try again.`,
    );
  }
}

/** Reads a count; null = not a count. */
export function readCount(value: unknown): number | null {
  // JSON can hold -0, which Intl formats as "-0".
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) + 0 : null;
}

/** Whether a time looks like a present-day one in seconds, microseconds or nanoseconds. */
function hasOddTime({ createdAt, updatedAt, expiration, lastUsedAt }: M2MToken): boolean {
  return [createdAt, updatedAt, expiration ?? 0, lastUsedAt ?? 0].some(
    (time) => (time > 1e8 && time < 1e11) || time > 1e15,
  );
}
