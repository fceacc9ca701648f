import * as v from 'valibot';
import type { M2MTokenPage } from './M2MToken.js';
import { warnOnce } from './warnOnce.js';

const schema = v.object({
  data: v.array(
    v.object({
      id: v.string(),
      subject: v.string(),
      scopes: v.array(v.string()),
      revoked: v.boolean(),
      expired: v.boolean(),
      expiration: v.nullable(v.number()),
    }),
  ),
  totalCount: v.nullable(v.number()),
  skipped: v.number(),
});

/** Pages that were read, and how many rows they had: a host may add to them in place. */
const known = new WeakMap<M2MTokenPage, number>();

/** To be called with a page that was made here, so that nobody reads it a second time. */
export function knowPage(page: M2MTokenPage): M2MTokenPage {
  known.set(page, page.data.length);
  return page;
}

/**
 * A page that a host has put under our key, in `fallback` or in a cache of its own making; undefined with a warning when
 * it is none, such as an API answer that nobody has read, or is another machine's: then the page is asked for.
 */
export function asPage(
  value: M2MTokenPage | undefined,
  subject: string | null | undefined,
): M2MTokenPage | undefined {
  if (value === undefined) return undefined;
  const rows = known.get(value);
  const isKnown = rows !== undefined && rows === value.data.length;
  if ((isKnown || v.is(schema, value)) && value.data.every((token) => token.subject === subject)) {
    return knowPage(value);
  }
  warnOnce(
    'What is cached under a key of getM2MTokensKey is no page of tokens of this machine, so it is not shown. Put there what listM2MTokens returns.',
  );
  return undefined;
}
