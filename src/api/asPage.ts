import type { M2MToken, M2MTokenPage } from './M2MToken.js';
import { readCount } from './readPage.js';
import { readToken } from './readToken.js';
import { warnOnce } from './warnOnce.js';

/** What was read of a page, and how many rows it had: a host may add to them in place. */
const known = new WeakMap<object, { page: M2MTokenPage; rowCount: number }>();

/** To be called with a page that was made here, so that it is not read a second time. */
export function knowPage(page: M2MTokenPage): M2MTokenPage {
  known.set(page, { page, rowCount: page.data.length });
  return page;
}

/**
 * A page that a host has put under our key, in `fallback` or in a cache of its own making, read like an answer; undefined
 * with a warning when it cannot be, such as an API answer as it came, or is another machine's: then the page is requested.
 */
export function asPage(
  value: M2MTokenPage | undefined,
  subject: string | null | undefined,
): M2MTokenPage | undefined {
  if (value === undefined) return undefined;
  const page = readOnce(value);
  if (page?.data.every((token) => token.subject === subject)) return page;
  warnOnce(
    'What is cached under a key of getM2MTokensKey is no page of tokens of this machine, so it is not shown. Put there what listM2MTokens returns.',
  );
  return undefined;
}

function readOnce(value: M2MTokenPage): M2MTokenPage | undefined {
  const before = known.get(value);
  if (before !== undefined && before.rowCount === value.data.length) return before.page;
  const page = read(value);
  if (page !== undefined) known.set(value, { page: knowPage(page), rowCount: page.data.length });
  return page;
}

/** What is right already stays the same object, so that rows render no more often than they change. */
function read(value: unknown): M2MTokenPage | undefined {
  const { data: rows, totalCount, skipped } = Object(value) as Record<string, unknown>;
  const total = readCount(totalCount);
  const missing = readCount(skipped);
  if (!Array.isArray(rows) || total !== totalCount || missing === null) return undefined;
  const data: M2MToken[] = [];
  for (const row of rows as unknown[]) {
    const token = readToken(row);
    if (token === null) return undefined;
    data.push(isSame(token, row) ? row : token);
  }
  const isRead = data.every((token, index) => token === rows[index]);
  return isRead ? (value as M2MTokenPage) : { data, totalCount: total, skipped: missing };
}

function isSame(token: M2MToken, row: unknown): row is M2MToken {
  const fields = row as M2MToken;
  const names = Object.keys(token) as (keyof M2MToken)[];
  return (
    names.every((name) => token[name] === fields[name]) &&
    Object.keys(fields).length === names.length
  );
}
