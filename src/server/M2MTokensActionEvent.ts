import type { M2MTokensErrorCode } from '../api/M2MTokensError.js';
import type { M2MTokensWriteContext } from './M2MTokensAction.js';

interface ActionRecord {
  action: M2MTokensWriteContext['action'];
  /** Id of the machine, `mch_…`. */
  subject: string;
  /** `mt_…`; null = there is no token yet. */
  tokenId: string | null;
  /** The reason that Clerk stores, after `describeReason`; null = none. */
  reason: string | null;
  /** The browser's request, for the user and the address. Its body is used up. */
  request: Request;
}

/** The handler is about to write, and waits for your record of it. */
export interface M2MTokensActionAttempt extends ActionRecord {
  phase: 'attempt';
}

/** The handler has finished a write. */
export interface M2MTokensActionDone extends ActionRecord {
  phase: 'done';
  /** `'ok'`, or the code of the error. `'outcome_unknown'` = Clerk may or may not have done it. */
  outcome: 'ok' | M2MTokensErrorCode;
  /** HTTP status of the answer to the browser. */
  status: number;
  /** Clerk's trace id of a refusal; undefined = Clerk gave none. */
  traceId: string | undefined;
}

/** A record of a revoke or a create, for your audit log. It never holds a key or the secret of a token. */
export type M2MTokensActionEvent = M2MTokensActionAttempt | M2MTokensActionDone;
