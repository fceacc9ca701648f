/**
 * Reads a reason without white space at its ends. null = none; undefined = it has control characters or half a surrogate
 * pair, is too long, or is not a text.
 */
export function readReason(value: unknown, longest: number): string | null | undefined {
  if (value === null) return null;
  if (typeof value !== 'string') return undefined;
  const reason = value.trim();
  if (reason.length > longest || /[\p{Cc}\p{Cs}]/u.test(reason)) return undefined;
  return reason || null;
}
