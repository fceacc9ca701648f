import { M2MTokensError } from '../api/M2MTokensError.js';
import type { ClerkCall } from './askClerk.js';
import { askByKey, askOwn } from './askSource.js';
import { callFailures } from './callFailures.js';
import { callWithKey } from './callWithKey.js';
import { clerkRequest } from './clerkRequest.js';
import { createMachineKeys } from './createMachineKeys.js';
import { fetchMachineKey } from './fetchMachineKey.js';
import { isWrite } from './isWrite.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { ownSource } from './ownSource.js';
import type { ReadCall } from './readCall.js';
import { type Answered, readCallAnswer } from './readCallAnswer.js';
import { askSecretKey } from './readSecretKey.js';
import { subjectOf } from './subjectOf.js';

/**
 * Makes a handler's calls, except for lists of tokens. It sends each write at most once, and the browser cannot stop a write.
 *
 * @throws M2MTokensError; when `signal` was aborted and the call only reads, its reason.
 */
export type CallSource = (
  call: ReadCall,
  request: Request,
  signal?: AbortSignal,
) => Promise<Answered>;

export type CallSourceOptions = Pick<ClerkCall, 'apiUrl' | 'timeout' | 'fetch'> &
  Pick<
    M2MTokensHandlerOptions,
    'revoke' | 'create' | 'verify' | 'machines' | 'secretKey' | 'machineId'
  >;

/** Calls Clerk, or the host's own functions. */
export function createCallSource(options: CallSourceOptions): CallSource {
  const { secretKey, machineId, apiUrl, timeout, fetch } = options;
  const machineKeys = createMachineKeys();
  return async (call, request, signal) => {
    const { context, secret } = call;
    const failures = callFailures(context, timeout);
    const own = ownSource(options, call);
    if (own) return readCallAnswer(call, await askOwn(own, { timeout, signal }, failures, secret));
    const connection = { apiUrl, timeout, fetch, secret, signal };
    const subject = subjectOf(context);
    const askKey = () => askSecretKey(secretKey, { request, subject });
    const send = async (key: string) => {
      const clerk = { ...connection, secretKey: key };
      return readCallAnswer(call, await askByKey(clerkRequest(call), clerk, failures), key);
    };
    if (!isWrite(context)) return callWithKey(askKey, send);
    if (machineId !== undefined) return send(await askKey());
    if (context.action !== 'revoke' && context.action !== 'create') {
      try {
        return await send(await askKey());
      } finally {
        // The machine may have another key now, or be gone.
        machineKeys.forget(subject ?? '');
      }
    }
    const { key, forget } = await callWithKey(askKey, (asked) =>
      machineKeys.read(context.subject, asked, () =>
        fetchMachineKey(context.subject, { ...connection, secretKey: asked }),
      ),
    );
    try {
      return await send(key);
    } catch (thrown) {
      // The machine's key may have been rotated. The next write gets the new key; the handler does not repeat this one.
      if (thrown instanceof M2MTokensError && thrown.code === 'upstream_unauthorized') forget();
      throw thrown;
    }
  };
}
