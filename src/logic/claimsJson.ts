/** Stands for claims that are nested too deeply for JSON. */
export const UNREADABLE_CLAIMS = '[unreadable]';

/** Claims as JSON in one line. It never throws. */
export function claimsJson(claims: unknown): string {
  try {
    return JSON.stringify(claims) ?? 'null';
  } catch {
    return JSON.stringify(UNREADABLE_CLAIMS);
  }
}
