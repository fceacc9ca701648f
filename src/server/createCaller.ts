import { askAuthorize } from './askAuthorize.js';
import { askReason } from './askReason.js';
import { auditCall } from './auditCall.js';
import { checkMachine } from './checkMachine.js';
import { checkOrigin } from './checkOrigin.js';
import { checkWriteOrigin } from './checkWriteOrigin.js';
import { copyOf } from './copyOf.js';
import type { CallSource } from './createCallSource.js';
import { hiddenCause } from './hiddenCause.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { readBody } from './readBody.js';
import { type CallRules, readCall, type SentCall } from './readCall.js';
import { reportError } from './reportError.js';
import { verifyToken } from './verifyToken.js';
import { waitForSecond } from './waitForSecond.js';

export interface CallerOptions
  extends
    CallRules,
    Pick<
      M2MTokensHandlerOptions,
      'authorize' | 'onAction' | 'onError' | 'describeReason' | 'machineId'
    > {
  allowedOrigins: ReadonlySet<string>;
}

/**
 * Handles a call, from the check of its origin to the record of its outcome, and returns the body for the browser.
 *
 * @throws M2MTokensError; when `signal` was aborted before a write began, its reason.
 */
export type Caller = (
  sent: Omit<SentCall, 'body'> & { method: string },
  request: Request,
  signal: AbortSignal | undefined,
) => Promise<object>;

export function createCaller(source: CallSource, options: CallerOptions): Caller {
  const { authorize, allowedOrigins, onError } = options;
  return async ({ method, ...sent }, request, signal) => {
    const isRead = method === 'GET';
    (isRead ? checkOrigin : checkWriteOrigin)(request, allowedOrigins);
    const hasBody = method === 'POST' || method === 'PATCH';
    const body = hasBody ? await readBody(request, signal) : undefined;
    const call = readCall({ ...sent, body }, options);
    const { context, secret } = call;
    // A copy, since authorize must not change what Clerk gets.
    await askAuthorize(authorize, request, copyOf(context));
    if (context.action === 'machines.list' || context.action === 'machines.get') {
      return (await source(call, request, signal)).body;
    }
    checkMachine(context, options.machineId);
    if (context.action === 'revoke') {
      context.reason = await askReason(options.describeReason, context.reason, request);
    }
    if (signal?.aborted) throw signal.reason;
    // From here on the browser cannot stop the call.
    const begun = Date.now();
    const ask = () => source(call, request);
    const maySee = (subject: string) =>
      askAuthorize(authorize, request, { action: 'list', subject });
    const answered = auditCall(
      (note) => (context.action === 'verify' ? verifyToken(secret, ask, note, maySee) : ask()),
      context,
      request,
      options,
    ).catch(async (error) => {
      // The handler logs no error once the browser has left, but this write may have happened.
      if (signal?.aborted) reportError(onError, error);
      else if (hiddenCause(error)) await waitForSecond(begun);
      throw error;
    });
    return (await answered).body;
  };
}
