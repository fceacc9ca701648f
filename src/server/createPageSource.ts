import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import type { ClerkCall } from './askClerk.js';
import { callClerk } from './callClerk.js';
import { callList } from './callList.js';
import type { M2MTokensListSource, M2MTokensSecretKey } from './M2MTokensHandlerOptions.js';
import { callWithKey } from './callWithKey.js';
import { askSecretKey } from './readSecretKey.js';

/**
 * The function that fetches a handler's pages.
 *
 * @throws M2MTokensError; when `signal` was aborted, its reason.
 */
export type PageSource = (
  params: ListParams,
  request: Request,
  signal: AbortSignal | undefined,
) => Promise<M2MTokenPage>;

export interface PageSourceOptions extends Pick<ClerkCall, 'apiUrl' | 'timeout' | 'fetch'> {
  list?: M2MTokensListSource | undefined;
  secretKey?: M2MTokensSecretKey;
}

/** Fetches pages from Clerk, or through the host's own function. */
export function createPageSource(options: PageSourceOptions): PageSource {
  const { list, secretKey, apiUrl, timeout, fetch } = options;
  if (list !== undefined) {
    return (params, _, signal) => callList(list, params, { timeout, signal });
  }
  return (params, request, signal) =>
    callWithKey(
      () => askSecretKey(secretKey, { request, subject: params.subject }),
      (key) => callClerk(params, { apiUrl, timeout, fetch, secretKey: key, signal }),
    );
}
