import type { ListParams } from '../api/ListParams.js';
import type { M2MTokenPage } from '../api/M2MToken.js';
import { callClerk, type ClerkCall } from './callClerk.js';
import { callList } from './callList.js';
import { createSecretKeyReader } from './createSecretKeyReader.js';
import type { M2MTokensListSource, M2MTokensSecretKey } from './M2MTokensHandlerOptions.js';

/** Where a handler gets its pages from. */
export interface PageSource {
  /** @throws M2MTokensError; when `signal` was aborted, its reason. */
  list(params: ListParams, signal: AbortSignal): Promise<M2MTokenPage>;
  /** Has the key asked for anew, as Clerk has refused it. */
  forgetKey(): void;
}

export interface PageSourceOptions extends Pick<ClerkCall, 'apiUrl' | 'timeout' | 'fetch'> {
  list: M2MTokensListSource | undefined;
  secretKey: M2MTokensSecretKey;
}

/** Clerk itself, or the host's own function. */
export function createPageSource(options: PageSourceOptions): PageSource {
  const { list, secretKey: keyOption, ...connection } = options;
  if (list !== undefined) {
    return {
      list: (params, signal) => callList(list, params, { timeout: connection.timeout, signal }),
      forgetKey: () => {},
    };
  }
  const key = createSecretKeyReader(keyOption);
  return {
    list: async (params, signal) =>
      callClerk(params, { ...connection, secretKey: await key.read(), signal }),
    forgetKey: () => key.forget(),
  };
}
