import { M2MTokensError, type M2MTokensErrorCode } from '../api/M2MTokensError.js';
import { describeThrown } from './describeThrown.js';
import type { M2MTokensWriteContext } from './M2MTokensAction.js';
import { upstreamFailure, type UpstreamRefusal, wordsOf } from './upstreamFailure.js';

type WriteAction = M2MTokensWriteContext['action'];

/** Turns Clerk's refusal of a write into a typed error. */
export function writeFailure(action: WriteAction, refusal: UpstreamRefusal): M2MTokensError {
  const { status } = refusal;
  // Clerk, or a gateway in front of it, may have failed after the write.
  if (status >= 500) return outcomeUnknown(action, `Clerk failed (HTTP ${status})`, refusal);
  const code = readCode(action, refusal);
  if (code === undefined) return upstreamFailure(refusal);
  return new M2MTokensError(code, wordsOf(refusal), refusal);
}

function readCode(
  action: WriteAction,
  { status, apiCode = '' }: UpstreamRefusal,
): M2MTokensErrorCode | undefined {
  if (status === 409) return 'conflict';
  if (status === 402 || (status !== 429 && /quota/i.test(apiCode))) return 'quota_exceeded';
  // The request itself is valid, so the reason is the token: a JWT, or one that is revoked already.
  return status === 400 && action === 'revoke' ? 'not_revocable' : undefined;
}

/** Explains a write whose answer did not arrive. */
export function lostAnswer(action: WriteAction, timeout: number) {
  return (thrown: unknown, isOver: boolean): M2MTokensError =>
    outcomeUnknown(
      action,
      isOver
        ? `Clerk did not answer within ${timeout} ms`
        : `Clerk's answer was lost (${describeThrown(thrown)})`,
    );
}

/** Clerk may have done it, so a repetition could do it twice. */
export function outcomeUnknown(
  action: WriteAction,
  reason: string,
  refusal?: UpstreamRefusal,
): M2MTokensError {
  return new M2MTokensError(
    'outcome_unknown',
    `${reason}, so the ${action} may have happened. Look at the list first.`,
    refusal,
  );
}
