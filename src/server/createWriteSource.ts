import { M2MTokensError } from '../api/M2MTokensError.js';
import type { ClerkCall } from './askClerk.js';
import { callWithKey } from './callWithKey.js';
import { createMachineKeys } from './createMachineKeys.js';
import { fetchMachineKey } from './fetchMachineKey.js';
import type { M2MTokensWriteContext } from './M2MTokensAction.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { askSecretKey } from './readSecretKey.js';
import type { Written } from './readWritten.js';
import { writeAtClerk } from './writeAtClerk.js';
import { writeByHost } from './writeByHost.js';

/**
 * Does a handler's writes, each at most once. The browser cannot stop one.
 *
 * @throws M2MTokensError
 */
export type WriteSource = (call: M2MTokensWriteContext, request: Request) => Promise<Written>;

export type WriteSourceOptions = Pick<ClerkCall, 'apiUrl' | 'timeout' | 'fetch'> &
  Pick<M2MTokensHandlerOptions, 'revoke' | 'create' | 'secretKey' | 'machineId'>;

/** Writes at Clerk with the machine's own key, or through the host's own functions. */
export function createWriteSource(options: WriteSourceOptions): WriteSource {
  const { revoke, create, secretKey, machineId, apiUrl, timeout, fetch } = options;
  const connection = { apiUrl, timeout, fetch };
  const readKey = createMachineKeys();
  return async (call, request) => {
    if (call.action === 'revoke' ? revoke : create) {
      return writeByHost(call, { revoke, create, timeout });
    }
    const { subject } = call;
    const askKey = () => askSecretKey(secretKey, { request, subject });
    if (machineId !== undefined) {
      return writeAtClerk(call, { ...connection, secretKey: await askKey() });
    }
    const { key, forget } = await callWithKey(askKey, (asked) =>
      readKey(subject, asked, () => fetchMachineKey(subject, { ...connection, secretKey: asked })),
    );
    try {
      return await writeAtClerk(call, { ...connection, secretKey: key });
    } catch (thrown) {
      // The machine's key may have been rotated. The next write gets the new one; this one is not repeated.
      if (thrown instanceof M2MTokensError && thrown.code === 'upstream_unauthorized') forget();
      throw thrown;
    }
  };
}
