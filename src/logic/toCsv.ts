import type { M2MToken } from '../api/M2MToken.js';
import { claimsJson } from './claimsJson.js';
import { escapeInvisible } from './escapeInvisible.js';
import { getM2MTokenStatus } from './getM2MTokenStatus.js';
import { isOnCalendar } from './relativeTime.js';

/** The API's own names, and the status. */
const HEAD =
  'id,subject,status,scopes,claims,revocation_reason,expiration,last_used_at,created_at,updated_at,revoked,expired';

/** Without it, spreadsheets read UTF-8 in the computer's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The tokens as CSV (RFC 4180) for a spreadsheet, in UTF-8 with a byte order mark. Times are ISO 8601; `never` stands for
 * null, and an empty cell for an unknown time. A text that a spreadsheet would run as a formula gets an apostrophe, and
 * escapes stand for characters that are invisible or reorder text.
 *
 * @param now Unix milliseconds, for the status. `revoked` and `expired` are as the API sent them.
 */
export function toCsv(tokens: readonly M2MToken[], now: number | null): string {
  const rows = tokens.map((token) =>
    [
      token.id,
      token.subject,
      getM2MTokenStatus(token, now),
      token.scopes.join(' '),
      // A JSON parser reads the escapes of this cell.
      claimsJson(token.claims),
      token.revocationReason ?? '',
      formatTime(token.expiration),
      formatTime(token.lastUsedAt),
      formatTime(token.createdAt),
      formatTime(token.updatedAt),
      String(token.revoked),
      String(token.expired),
    ]
      .map(formatCell)
      .join(','),
  );
  return `${BYTE_ORDER_MARK}${[HEAD, ...rows].join('\r\n')}\r\n`;
}

function formatTime(time: number | null | undefined): string {
  if (time === null) return 'never';
  if (time === undefined) return '';
  return isOnCalendar(time) ? new Date(time).toISOString() : String(time);
}

/** A text that no spreadsheet can misread, such as an id or a date. */
const PLAIN = /^\w[\w.: -]*$/;

/** The beginning of a formula. Some spreadsheets also accept it after blanks and quotes, or with a full-width sign. */
const FORMULA = /^[\s"']*[\t\r=+\-@＝＋－＠]/;

/**
 * The beginning of a formula inside a cell. In many countries `;` separates cells, so a spreadsheet there splits the cell.
 * The pattern finds the sign first and then looks back: the other order is slow on long blanks.
 */
const INNER_FORMULA = /[=+\-@＝＋－＠](?<=[;\t\r\n][\s"']*.)/g;

/** The parts of a text that may be invisible. Tabs and line ends stay. */
const BEYOND_ASCII = /[^ -~\t\r\n]+/g;

function formatCell(text: string): string {
  if (PLAIN.test(text)) return text;
  const shown = text.replaceAll(BEYOND_ASCII, escapeInvisible);
  const safe = (FORMULA.test(shown) ? "'" : '') + shown.replaceAll(INNER_FORMULA, "'$&");
  return `"${safe.replaceAll('"', '""')}"`;
}
