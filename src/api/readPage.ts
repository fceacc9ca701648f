import type { M2MToken, M2MTokenPage } from './M2MToken.js';
import { M2MTokensError } from './M2MTokensError.js';
import { readToken } from './readToken.js';

export interface ReadPageOptions {
  /** Rows of any other machine are skipped. */
  subject: string;
  /** Rows that were asked for. */
  limit: number;
  /** Rows before this page. */
  offset: number;
  /** Told when the total cannot be believed. */
  onWarning?: ((message: string) => void) | undefined;
}

/**
 * Reads the body of a list answer: the API's own shape, the SDK's, or the mixed one.
 *
 * @throws M2MTokensError `invalid_response` when it is no page at all, `unreadable_page` when it has
 * rows and none of them can be read.
 */
export function readPage(
  body: unknown,
  { subject, limit, offset, onWarning }: ReadPageOptions,
): M2MTokenPage {
  const { rows, total } = readEnvelope(body);
  refuseContradiction(rows.length, total, { limit, offset });
  const data = rows.map(readToken).filter((token): token is M2MToken => token?.subject === subject);
  if (data.length === 0 && rows.length > 0) {
    throw new M2MTokensError(
      'unreadable_page',
      `The answer holds ${rows.length} rows and none of them is a token of this machine, so none can be shown. Check that the proxy passes the tokens through unchanged.`,
    );
  }
  const count = readCount(total);
  // A token made between the API's count and its list gives a total that is too small.
  const totalCount = count !== null && count >= (rows.length && offset + rows.length) ? count : null;
  if (totalCount === null) {
    onWarning?.(
      `The total number of M2M tokens is unknown: the answer gave ${describe(total)}. ` +
        'Pages can be turned one by one only.',
    );
  }
  if (data.some(hasOddTime)) {
    onWarning?.(
      'The times of these M2M tokens do not look like Unix milliseconds, so their dates and statuses are probably wrong. Check that the proxy does not change the unit.',
    );
  }
  return { data, totalCount, skipped: rows.length - data.length };
}

/** The three shapes that proxies send: see `M2MTokenPage`. */
function readEnvelope(body: unknown): { rows: unknown[]; total: unknown } {
  const { m2m_tokens, data, total_count, totalCount } = Object(body) as Record<string, unknown>;
  for (const [rows, total] of [
    [m2m_tokens, total_count],
    [data, totalCount ?? total_count],
  ]) {
    if (Array.isArray(rows)) return { rows, total };
    // Go writes an empty list so. Without a total it could also be a failure's way to say that there is no data.
    if (rows === null && readCount(total) !== null) return { rows: [], total };
  }
  throw new M2MTokensError(
    'invalid_response',
    'The answer is JSON but not a page of M2M tokens, so none can be shown. Check that proxyUrl points at the M2M tokens proxy.',
  );
}

/** An empty page must not look like "no tokens" when there are some, nor a page that holds another one's rows like this one. */
function refuseContradiction(
  rowCount: number,
  given: unknown,
  { limit, offset }: Pick<ReadPageOptions, 'limit' | 'offset'>,
): void {
  if (rowCount > limit) {
    throw new M2MTokensError(
      'invalid_response',
      `The answer holds ${rowCount} rows where ${limit} were asked for, so it is not known which page it is. Check that the proxy passes limit and offset on.`,
    );
  }
  if (rowCount === 0 && typeof given === 'number' && given > offset) {
    throw new M2MTokensError(
      'invalid_response',
      `The answer holds no rows at offset ${offset}, and says that there are ${given} tokens, so none can be shown. Try again.`,
    );
  }
}

/** null = it is no count. */
export function readCount(value: unknown): number | null {
  // JSON can say -0, which Intl writes "-0".
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) + 0 : null;
}

/** Seconds, or micro- and nanoseconds, of our days. */
function hasOddTime({ createdAt, updatedAt, expiration, lastUsedAt }: M2MToken): boolean {
  return [createdAt, updatedAt, expiration ?? 0, lastUsedAt ?? 0].some(
    (time) => (time > 1e8 && time < 1e11) || time > 1e15,
  );
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  return typeof value === 'number' ? 'a number that does not fit its rows' : `a ${typeof value}`;
}
