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

const known = new WeakSet<M2MTokenPage>();

/** To be called with a page that was made here, so that nobody reads it a second time. */
export function knowPage(page: M2MTokenPage): M2MTokenPage {
  known.add(page);
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
  if (!known.has(value) && v.is(schema, value)) known.add(value);
  if (known.has(value) && value.data.every((token) => token.subject === subject)) return value;
  warnOnce(
    'What is cached under a key of getM2MTokensKey is no page of tokens of this machine, so it is not shown. Put there what listM2MTokens returns.',
  );
  return undefined;
}
