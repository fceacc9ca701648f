import type { M2MTokensErrorCode } from '../api/M2MTokensError.js';
import type { M2MTokensVerifyContext, M2MTokensWriteContext } from './M2MTokensAction.js';
import type { M2MTokensMachinesWriteContext } from './M2MTokensMachinesContext.js';

interface ActionRecord {
  action: (M2MTokensWriteContext | M2MTokensVerifyContext)['action'];
  /** Id of the machine, `mch_…`; null = it is not known: before a machine is created, and before a token is found. */
  subject: string | null;
  /** `mt_…`; null = there is no token yet, or the call is about a machine. */
  tokenId: string | null;
  /** The reason that Clerk stores, after `describeReason`; null = none. */
  reason: string | null;
  /** All fields of a call about a machine; absent = the call is about a token. */
  call?: M2MTokensMachinesWriteContext | undefined;
  /** The browser's request, for the user and the address. Its body is used up. */
  request: Request;
}

/** The handler is about to act, and waits for your record of it. */
export interface M2MTokensActionAttempt extends ActionRecord {
  phase: 'attempt';
}

/** The handler has finished. */
export interface M2MTokensActionDone extends ActionRecord {
  phase: 'done';
  /**
   * `'ok'`, or the code of the error. `'outcome_unknown'` = Clerk may or may not have done it. `'forbidden'` after a verify =
   * the user may not see the machine of the found token, and got `not_found`.
   */
  outcome: 'ok' | M2MTokensErrorCode;
  /** HTTP status of the answer to the browser. */
  status: number;
  /** Clerk's trace id of a refusal; undefined = Clerk gave none. */
  traceId: string | undefined;
}

/** A record of a write or a verify, for your audit log. It never holds a key or the secret of a token. */
export type M2MTokensActionEvent = M2MTokensActionAttempt | M2MTokensActionDone;
