import type { M2MToken } from '../api/M2MToken.js';
import { spellingsOf } from './spellingsOf.js';

/** The rows that can be passed on, without the secret: JSON can be nested too deeply to be written, though it was read. */
export function passableRows(rows: readonly M2MToken[], secret: string = ''): M2MToken[] {
  const spellings = spellingsOf(secret);
  const pattern =
    spellings === undefined ? undefined : new RegExp(`${beginning(secret)}${spellings}`, 'g');
  return rows.map((row) => passOn(row, pattern)).filter((row) => row !== null);
}

/** Two letters tell that most places are no beginning of the secret: the whole pattern is many times as slow. */
function beginning(secret: string): string {
  const [first, second] = secret.split('').map((letter) => letter.replace(/\W/, '\\$&'));
  return `(?=${first}[${second}\\\\%]|\\\\|%)`;
}

function passOn(row: M2MToken, secret: RegExp | undefined): M2MToken | null {
  try {
    // Some levels deeper than it will stand.
    const json = JSON.stringify([[[[row]]]]);
    if (secret === undefined) return row;
    const told = json.replaceAll(secret, '[redacted]');
    return told === json ? row : (JSON.parse(told) as [[[[M2MToken]]]])[0][0][0][0];
  } catch {
    return null;
  }
}
