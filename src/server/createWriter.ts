import { askAuthorize } from './askAuthorize.js';
import { askReason } from './askReason.js';
import { auditWrite } from './auditWrite.js';
import { checkMachine } from './checkMachine.js';
import { checkWriteOrigin } from './checkWriteOrigin.js';
import type { WriteSource } from './createWriteSource.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { readBody } from './readBody.js';
import { readWrite, type SentWrite, type WriteRules } from './readWrite.js';
import type { Written } from './readWritten.js';
import { reportError } from './reportError.js';

export interface WriterOptions
  extends
    WriteRules,
    Pick<
      M2MTokensHandlerOptions,
      'authorize' | 'onAction' | 'onError' | 'describeReason' | 'machineId'
    > {
  allowedOrigins: ReadonlySet<string>;
}

/**
 * Does a write, from the check of its origin to the record of its outcome.
 *
 * @throws M2MTokensError; when `signal` was aborted before the write began, its reason.
 */
export type Writer = (
  sent: Omit<SentWrite, 'body'>,
  request: Request,
  signal: AbortSignal | undefined,
) => Promise<Written>;

export function createWriter(write: WriteSource, options: WriterOptions): Writer {
  return async (sent, request, signal) => {
    checkWriteOrigin(request, options.allowedOrigins);
    const body = await readBody(request, signal);
    const call = readWrite({ ...sent, body }, options);
    // A copy, since authorize must not change what Clerk gets. It is made as Clerk's body is: JSON has no endless numbers.
    const copy = JSON.parse(JSON.stringify(call)) as typeof call;
    await askAuthorize(options.authorize, request, copy);
    checkMachine(call.subject, options.machineId);
    if (call.action === 'revoke') {
      call.reason = await askReason(options.describeReason, call.reason, request);
    }
    if (signal?.aborted) throw signal.reason;
    // From here on the browser cannot stop the write.
    return auditWrite(write, call, request, options).catch((error) => {
      // The handler logs no error once the browser has left, but this write may have happened.
      if (signal?.aborted) reportError(options.onError, error);
      throw error;
    });
  };
}
