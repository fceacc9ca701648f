/** A value as JSON in one line; undefined = it is nested too deeply. */
export function tryJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Stands for claims that are nested too deeply for JSON. */
export const UNREADABLE_CLAIMS = '[unreadable]';

/** Claims as JSON in one line; empty = none. */
export function claimsJson(claims: unknown): string {
  return claims === null ? '' : (tryJson(claims) ?? `"${UNREADABLE_CLAIMS}"`);
}
