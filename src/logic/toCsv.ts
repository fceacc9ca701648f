import type { M2MToken } from '../api/M2MToken.js';
import { claimsJson } from './claimsJson.js';
import { escapeInvisible } from './escapeInvisible.js';
import { getM2MTokenStatus } from './getM2MTokenStatus.js';
import { getOrCreate } from './getOrCreate.js';
import { DAY, isOnCalendar, MINUTE } from './relativeTime.js';

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
  const formatTime = createFormatTime();
  const rows = tokens.map((token) =>
    [
      formatCell(token.id),
      formatCell(token.subject),
      getM2MTokenStatus(token, now),
      formatCell(token.scopes.join(' ')),
      // JSON reads the escapes of a cell back.
      formatCell(claimsJson(token.claims)),
      formatCell(token.revocationReason ?? ''),
      formatTime(token.expiration),
      formatTime(token.lastUsedAt),
      formatTime(token.createdAt),
      formatTime(token.updatedAt),
      token.revoked,
      token.expired,
    ].join(','),
  );
  return `${BYTE_ORDER_MARK}${[HEAD, ...rows].join('\r\n')}\r\n`;
}

/** Returns a function that writes the cell of a time. It formats a day and a minute once, since `toISOString` is slow. */
function createFormatTime() {
  const days = new Map<number, string>();
  const minutes = new Map<number, string>();
  return (time: number | null | undefined): string => {
    if (time === null) return 'never';
    if (time === undefined) return '';
    if (!isOnCalendar(time)) return formatCell(String(time));
    const whole = Math.trunc(time);
    const day = Math.floor(whole / DAY) * DAY;
    const rest = whole - day;
    const date = getOrCreate(days, day, () =>
      // A year of six digits begins with a sign.
      isoTime(day).replace(/T.*/, '').replace(/^\W/, "'$&"),
    );
    const clock = getOrCreate(minutes, Math.floor(rest / MINUTE), () =>
      isoTime(rest).slice(10, 17),
    );
    // A 1 in front keeps the zeros.
    const seconds = `${1e5 + (rest % MINUTE)}`;
    return `${date}${clock}${seconds.slice(1, 3)}.${seconds.slice(3)}Z`;
  };
}

function isoTime(time: number): string {
  return new Date(time).toISOString();
}

/** A text that no spreadsheet can misread, such as an id or a date. */
const PLAIN = /^\w[\w.: -]*$/;

/** The beginning of a cell that a spreadsheet reads as a formula, in some also after blanks and quotes, or at full width. */
const FORMULA = /^[\s"']*[\t\r=+\-@＝＋－＠]/;

/**
 * The beginning of a formula inside of a cell. In many countries the `;` separates cells, so a spreadsheet there splits
 * the cell. It finds the sign first and then looks back, or it would read long blanks again and again.
 */
const INNER_FORMULA = /[=+\-@＝＋－＠](?<=[;\t\r\n][\s"']*.)/g;

/** Only such a character may be invisible. */
const BEYOND_ASCII = /[^ -~]/;

function formatCell(text: string): string {
  if (PLAIN.test(text)) return text;
  const shown = BEYOND_ASCII.test(text) ? text.replaceAll(/[^\t\r\n]+/g, escapeInvisible) : text;
  const safe = (FORMULA.test(shown) ? "'" : '') + shown.replaceAll(INNER_FORMULA, "'$&");
  return `"${safe.replaceAll('"', '""')}"`;
}
