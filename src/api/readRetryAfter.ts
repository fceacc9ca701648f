import { parseHttpDate } from './parseHttpDate.js';

/**
 * Reads the seconds to wait from a `Retry-After` header: a number of seconds or an HTTP date.
 * undefined = no header, or an unreadable one.
 *
 * @param now Unix milliseconds, to measure a date against.
 */
export function readRetryAfter(header: string | null | undefined, now: number): number | undefined {
  if (typeof header !== 'string') return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
  const date = parseHttpDate(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
