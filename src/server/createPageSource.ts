import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import { callClerk, type ClerkCall } from './callClerk.js';
import { callList } from './callList.js';
import type { M2MTokensListSource, M2MTokensSecretKey } from './M2MTokensHandlerOptions.js';
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
  list: M2MTokensListSource | undefined;
  secretKey: M2MTokensSecretKey;
}

/** Fetches pages from Clerk, or through the host's own function. */
export function createPageSource(options: PageSourceOptions): PageSource {
  const { list, secretKey, ...connection } = options;
  if (list !== undefined) {
    return (params, _, signal) => callList(list, params, { timeout: connection.timeout, signal });
  }
  return async (params, request, signal) => {
    const readKey = () => askSecretKey(secretKey, { request, subject: params.subject });
    const call = (key: string) => callClerk(params, { ...connection, secretKey: key, signal });
    const key = await readKey();
    try {
      return await call(key);
    } catch (thrown) {
      if (!isKeyRefused(thrown)) throw thrown;
      // The key may have been rotated in the meantime. Without another key the refusal stands.
      const renewed = await readKey().catch(() => key);
      if (renewed === key) throw thrown;
      return call(renewed);
    }
  };
}

/** Only 401 means that the key is invalid, or no longer valid. */
function isKeyRefused(thrown: unknown): boolean {
  return (
    thrown instanceof M2MTokensError &&
    thrown.code === 'upstream_unauthorized' &&
    thrown.status === 401
  );
}
