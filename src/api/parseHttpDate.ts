/** The Unix milliseconds of a date in a header; NaN = not a date. `Date.parse` alone reads "-5" and "1.5" as days of 2001. */
export function parseHttpDate(text: string): number {
  return text.endsWith('GMT') ? Date.parse(text) : Number.NaN;
}
