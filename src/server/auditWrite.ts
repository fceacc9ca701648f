import type { WriteSource } from './createWriteSource.js';
import { foreseen } from './foreseen.js';
import type { M2MTokensWriteContext } from './M2MTokensAction.js';
import type { M2MTokensActionDone } from './M2MTokensActionEvent.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import type { Written } from './readWritten.js';
import { recordAction } from './recordAction.js';
import { reportError } from './reportError.js';
import { statusOf } from './responses.js';

export type AuditOptions = Pick<M2MTokensHandlerOptions, 'onAction' | 'onError'>;

/**
 * Does a write between its two records: no write without the first, and the second never changes the answer.
 *
 * @throws M2MTokensError
 */
export async function auditWrite(
  write: WriteSource,
  call: M2MTokensWriteContext,
  request: Request,
  { onAction, onError }: AuditOptions,
): Promise<Written> {
  const { action, subject } = call;
  const { tokenId, reason } = call.action === 'revoke' ? call : { tokenId: null, reason: null };
  const record = { action, subject, tokenId, reason, request };
  const finish = async (end: Partial<M2MTokensActionDone> & { status: number }) => {
    const done = { ...record, phase: 'done', outcome: 'ok', traceId: undefined, ...end } as const;
    await recordAction(onAction, done).catch((error) => reportError(onError, error));
  };
  await recordAction(onAction, { ...record, phase: 'attempt' });
  try {
    const written = await write(call, request);
    await finish({ tokenId: written.token.id, status: WRITTEN[action] });
    return written;
  } catch (thrown) {
    const error = foreseen(thrown);
    await finish({ outcome: error.code, status: statusOf(error), traceId: error.traceId });
    throw error;
  }
}

/** The status of the answer to each write. */
export const WRITTEN = { revoke: 200, create: 201 } as const;
