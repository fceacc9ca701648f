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
  // Date.parse alone reads "-5" and "1.5" as days in the year 2001.
  const date = text.endsWith('GMT') ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
