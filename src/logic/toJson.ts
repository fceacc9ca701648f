import type { M2MToken } from '../api/M2MToken.js';
import { UNREADABLE_CLAIMS } from './claimsJson.js';
import { toWireToken } from './toWireToken.js';

/** The tokens as a JSON list of the API's own rows, a line each. Times stay Unix milliseconds, and unknown fields are left out. */
export function toJson(tokens: readonly M2MToken[]): string {
  return `[\n${tokens.map(formatRow).join(',\n')}\n]\n`;
}

function formatRow(token: M2MToken): string {
  const row = toWireToken(token);
  try {
    return JSON.stringify(row);
  } catch {
    return JSON.stringify({ ...row, claims: UNREADABLE_CLAIMS });
  }
}
