import type { M2MToken, M2MTokenPage } from '../api/M2MToken.js';
import { readCount } from '../api/readAnswer.js';
import { readToken } from '../api/readToken.js';
import { warnOnce } from '../api/warnOnce.js';
import { sameFields } from '../logic/sameFields.js';
import { knowPage, knownPages } from './knownPages.js';

/**
 * Validates a page that the host has cached under our key, as the client validates an answer. Returns undefined, with a
 * warning, when the page is unreadable, such as a raw API answer, or belongs to another machine. SWR then requests it.
 */
export function asPage(
  value: M2MTokenPage | undefined,
  subject: string | null | undefined,
): M2MTokenPage | undefined {
  if (value === undefined) return undefined;
  const page = readOnce(value);
  if (page?.data.every((token) => token.subject === subject)) return page;
  warnOnce(
    'The value under a key of getM2MTokensKey is not a page of this machine, so it is ignored. Cache what listM2MTokens returns.',
  );
  return undefined;
}

function readOnce(value: M2MTokenPage): M2MTokenPage | undefined {
  const known = knownPages.get(value);
  if (known !== undefined && known.rowCount === value.data.length) return known.page;
  const page = read(value);
  if (page === undefined) return undefined;
  knowPage(value, page);
  knowPage(page);
  return page;
}

/** Valid rows and pages stay the same objects, so that rows re-render only when they change. */
function read(value: unknown): M2MTokenPage | undefined {
  const { data: given, totalCount, skipped } = Object(value) as Record<string, unknown>;
  const total = readCount(totalCount);
  const missing = readCount(skipped);
  if (!Array.isArray(given) || total !== totalCount || missing === null) return undefined;
  const data: M2MToken[] = [];
  for (const row of given as M2MToken[]) {
    const token = readToken(row);
    if (token === null) return undefined;
    data.push(sameFields(token, row) ? row : token);
  }
  const isRead = sameFields(data, given);
  return isRead ? (value as M2MTokenPage) : { data, totalCount: total, skipped: missing };
}
