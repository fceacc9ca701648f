import { formatKey, type M2MTokensKeyParts } from '../api/getM2MTokensKey.js';
import type { ListParams } from '../api/ListParams.js';
import type { askProxy } from './askProxy.js';

/** The identity of a page. A hook creates it once, and all code below the hook passes it on as one object. */
export interface PageQuery {
  /** SWR's key. */
  readonly key: string;
  /** The proxy's URL without a trailing slash. A `Retry-After` throttles all requests to it. */
  readonly endpoint: string;
  /** The user whose rows these are; null = all users share one scope. */
  readonly cacheScope: string | null;
  /** The validated parameters. */
  readonly params: ListParams;
  /** Requests rows of another kind, as `manage` does; absent = a page of tokens. */
  readonly ask?: typeof askProxy;
}

export function createPageQuery(parts: M2MTokensKeyParts): PageQuery {
  return { ...parts, key: formatKey(parts) };
}
