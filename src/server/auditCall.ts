import { copyOf } from './copyOf.js';
import { foreseen } from './foreseen.js';
import { hiddenCause } from './hiddenCause.js';
import type { M2MTokensAction } from './M2MTokensAction.js';
import type { M2MTokensActionDone } from './M2MTokensActionEvent.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import type { M2MTokensMachinesWriteContext } from './M2MTokensMachinesContext.js';
import type { AuditedContext } from './readCall.js';
import type { Answered } from './readCallAnswer.js';
import { recordAction } from './recordAction.js';
import { reportError } from './reportError.js';
import { statusOf } from './responses.js';
import { subjectOf } from './subjectOf.js';

export type AuditOptions = Pick<M2MTokensHandlerOptions, 'onAction' | 'onError'>;

/**
 * Makes a call between its two records. A failed first record stops the call; the second never changes the answer.
 *
 * @param work calls `note` as soon as the token is found, for a record of a call that fails afterwards
 * @throws M2MTokensError
 */
export async function auditCall(
  work: (note: (found: Answered) => void) => Promise<Answered>,
  context: AuditedContext,
  request: Request,
  { onAction, onError }: AuditOptions,
): Promise<Answered> {
  const { action } = context;
  const { tokenId, reason } = action === 'revoke' ? context : { tokenId: null, reason: null };
  const record = {
    ...{ action, subject: subjectOf(context), tokenId, reason },
    // A copy, since onAction must not change what Clerk gets.
    ...(isAboutMachine(context) && { call: copyOf(context) }),
    request,
  };
  const finish = async (end: Partial<M2MTokensActionDone> & { status: number }) => {
    const done = { ...record, phase: 'done', outcome: 'ok', traceId: undefined, ...end } as const;
    await recordAction(onAction, done).catch((error) => reportError(onError, error));
  };
  const note = ({ subject, tokenId: found }: Answered) =>
    void Object.assign(record, { subject, tokenId: found });
  await recordAction(onAction, { ...record, phase: 'attempt' });
  try {
    const answered = await work(note);
    note(answered);
    await finish({ status: successOf(action) });
    return answered;
  } catch (thrown) {
    const error = foreseen(thrown);
    const { code, traceId } = hiddenCause(error) ?? error;
    await finish({ outcome: code, status: statusOf(error), traceId });
    throw error;
  }
}

/** The status of the answer when a call has succeeded. */
export function successOf(action: M2MTokensAction): number {
  return action === 'create' ? 201 : 200;
}

function isAboutMachine(context: AuditedContext): context is M2MTokensMachinesWriteContext {
  return context.action.startsWith('machines.');
}
