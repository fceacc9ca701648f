import type { M2MToken } from '../api/M2MToken.js';
import { claimsJson } from './claimsJson.js';
import { escapeInvisible } from './escapeInvisible.js';
import { getM2MTokenStatus } from './getM2MTokenStatus.js';
import { isOnCalendar } from './relativeTime.js';
import { toWireToken } from './toWireToken.js';

/** The API's own names, and the status. */
const COLUMNS = [
  ...(['id', 'subject', 'status', 'scopes', 'claims', 'revocation_reason', 'expiration'] as const),
  ...(['last_used_at', 'created_at', 'updated_at', 'revoked', 'expired'] as const),
];

/** Without it, spreadsheets read UTF-8 in the computer's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The tokens as CSV (RFC 4180) for a spreadsheet, in UTF-8 with a byte order mark. Times are ISO 8601; `never` stands for
 * null, and an empty cell for an unknown time. A text that a spreadsheet would run as a formula gets an apostrophe.
 *
 * @param now Unix milliseconds, for the status. `revoked` and `expired` are as the API sent them.
 */
export function toCsv(tokens: readonly M2MToken[], now: number | null): string {
  const rows = tokens.map((token) => {
    const { scopes, claims, ...row } = toWireToken(token);
    const cells: Record<(typeof COLUMNS)[number], unknown> = {
      ...row,
      status: getM2MTokenStatus(token, now),
      scopes: scopes.join(' '),
      // JSON reads the escapes back.
      claims: claims === null ? '' : escapeInvisible(claimsJson(claims)),
      revocation_reason: row.revocation_reason ?? '',
      expiration: formatTime(row.expiration),
      last_used_at: formatTime(row.last_used_at),
      created_at: formatTime(row.created_at),
      updated_at: formatTime(row.updated_at),
    };
    return COLUMNS.map((name) => formatCell(String(cells[name])));
  });
  const lines = [COLUMNS, ...rows].map((cells) => `${cells.join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function formatTime(time: number | null | undefined): string {
  if (time === null) return 'never';
  if (time === undefined) return '';
  return isOnCalendar(time) ? new Date(time).toISOString() : String(time);
}

/** The beginning of a cell that a spreadsheet reads as a formula, in some also after blanks and quotes, or at full width. */
const FORMULA = /^[\s"']*[\t\r=+\-@＝＋－＠]/;

/**
 * The beginning of a formula inside of a cell. In many countries the `;` separates cells, so a spreadsheet there splits
 * the cell. It finds the sign first and then looks back, or it would read long blanks again and again.
 */
const INNER_FORMULA = /[=+\-@＝＋－＠](?<=[;\t\r\n][\s"']*.)/g;

function formatCell(text: string): string {
  const safe = (FORMULA.test(text) ? "'" : '') + text.replaceAll(INNER_FORMULA, "'$&");
  return `"${safe.replaceAll('"', '""')}"`;
}
