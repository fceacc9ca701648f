import * as v from 'valibot';
import type { M2MTokenPage } from './M2MToken.js';
import { warnOnce } from './warnOnce.js';

const schema = v.object({
  data: v.array(v.object({ id: v.string(), scopes: v.array(v.string()) })),
  totalCount: v.nullable(v.number()),
});

/**
 * A page that a host has put under our key, in `fallback` or in a cache of its own making; undefined with a warning when
 * it is none, such as an API answer that nobody has read: then the page is asked for.
 */
export function asPage(value: M2MTokenPage | undefined): M2MTokenPage | undefined {
  if (value === undefined || v.is(schema, value)) return value;
  warnOnce(
    'What is cached under a key of getM2MTokensKey is no page of tokens, so it is not shown. Put there what listM2MTokens returns.',
  );
  return undefined;
}
