import type { ListParams } from './ListParams.js';
import type { M2MToken, M2MTokenPage } from './M2MToken.js';
import { readToken } from './readToken.js';

/** The parameters that decide whether an answer is the requested page. */
export type RequestedPage = Pick<ListParams, 'subject' | 'limit' | 'offset'>;

/** Why an answer is not the requested page. */
export type PageFault =
  /** It has none of the known shapes. */
  | 'no-page'
  /** It has more rows than were requested, so it must not pass for the page. */
  | 'excess-rows'
  /** It is empty although its total promises rows, so it must not look like "no tokens". */
  | 'no-rows'
  /** It has rows, but none is a token of the machine. */
  | 'other-rows';

/**
 * Reads the body of a list answer: the API's own shape, the SDK's, or the mixed one. It skips rows of other machines.
 *
 * @param mayLack Whether all rows may be unreadable, since the caller has other rows of the machine.
 */
export function readAnswer(
  body: unknown,
  { subject, limit, offset }: RequestedPage,
  mayLack?: boolean,
): M2MTokenPage | PageFault {
  const envelope = readEnvelope(body);
  if (envelope === null) return 'no-page';
  const [rows, total] = envelope;
  if (rows.length > limit) return 'excess-rows';
  if (rows.length === 0 && typeof total === 'number' && total > offset) return 'no-rows';
  const data = rows.map(readToken).filter((token): token is M2MToken => token?.subject === subject);
  if (data.length === 0 && rows.length > 0 && !mayLack) return 'other-rows';
  const count = readCount(total);
  // A token created between the API's count and its list makes the total too small.
  const isPlausible = count !== null && count >= (rows.length && offset + rows.length);
  return { data, totalCount: isPlausible ? count : null, skipped: rows.length - data.length };
}

/** Finds the rows and the total in the three shapes; null = neither of them. */
function readEnvelope(body: unknown): [rows: unknown[], total: unknown] | null {
  const { m2m_tokens, data, total_count, totalCount } = Object(body) as Record<string, unknown>;
  for (const [rows, total] of [
    [m2m_tokens, total_count],
    [data, totalCount ?? total_count],
  ]) {
    if (Array.isArray(rows)) return [rows, total];
    // Go serializes an empty list as null. Without a total, null could also be the data of a failure.
    if (rows === null && !Array.isArray(data) && readCount(total) !== null) return [[], total];
  }
  return null;
}

/** Reads a count; null = not a count. */
export function readCount(value: unknown): number | null {
  // JSON can hold -0, which Intl formats as "-0".
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) + 0 : null;
}
