import type { M2MToken } from '../api/M2MToken.js';
import { spellingsOf } from './spellingsOf.js';

/** Drops rows that cannot be serialized, and redacts the secret. JSON that was parsed may be nested too deeply to serialize. */
export function passableRows(rows: readonly M2MToken[], secret: string = ''): M2MToken[] {
  const spellings = spellingsOf(secret);
  const pattern =
    spellings === undefined ? undefined : new RegExp(`${beginning(secret)}${spellings}`, 'g');
  return rows.map((row) => passOn(row, pattern)).filter((row) => row !== null);
}

/** Rules out most positions by two letters, because the whole pattern is many times slower. */
function beginning(secret: string): string {
  const [first, second] = secret.split('').map((letter) => letter.replace(/\W/, '\\$&'));
  return `(?=${first}[${second}\\\\%]|\\\\|%)`;
}

function passOn(row: M2MToken, secret: RegExp | undefined): M2MToken | null {
  try {
    // A few levels deeper than in the answer.
    const json = JSON.stringify([[[[row]]]]);
    if (secret === undefined) return row;
    const told = json.replaceAll(secret, '[redacted]');
    return told === json ? row : (JSON.parse(told) as [[[[M2MToken]]]])[0][0][0][0];
  } catch {
    return null;
  }
}
