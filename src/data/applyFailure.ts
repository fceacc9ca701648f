import { isM2MTokensError } from '../api/M2MTokensError.js';
import type { PageQuery } from './PageQuery.js';
import type { PageStore } from './PageStore.js';
import { machineGroup, scopeGroup } from './rowGroups.js';

/**
 * Applies a failure to all lists: it pauses their endpoint, or removes rows. When the session has ended, all rows of
 * the cache scope go; after a 403 those of one machine.
 */
export function applyFailure(store: PageStore, query: PageQuery, error: unknown): void {
  if (!isM2MTokensError(error)) return;
  if (error.retryAfter !== undefined) store.pauses.start(query.endpoint, error);
  const isSignedOut = error.code === 'unauthenticated' || error.code === 'redirected';
  if (isSignedOut) store.invalidate(scopeGroup(query), query);
  else if (error.status === 403) store.invalidate(machineGroup(query), query);
}
