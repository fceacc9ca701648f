import type { M2MToken } from '../api/M2MToken.js';
import { tryJson, UNREADABLE_CLAIMS } from './claimsJson.js';
import { toWireToken } from './toWireToken.js';

/** The tokens as a JSON list of the API's own rows, a line each. Times stay Unix milliseconds. It writes known fields only. */
export function toJson(tokens: readonly M2MToken[]): string {
  return `[\n${tokens.map(formatRow).join(',\n')}\n]\n`;
}

function formatRow(token: M2MToken): string | undefined {
  const row = toWireToken(token);
  return tryJson(row) ?? tryJson({ ...row, claims: UNREADABLE_CLAIMS });
}
