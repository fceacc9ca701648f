import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { CallContext } from './readCall.js';
import {
  upstreamFailure,
  type UpstreamRefusal,
  upstreamTimeout,
  upstreamUnreachable,
} from './upstreamFailure.js';
import { isWrite } from './isWrite.js';
import { lostAnswer, writeFailure } from './writeFailure.js';

/** The errors of a call that gets no usable answer. */
export interface CallFailures {
  /** @param isOver whether the time is up */
  lost: (thrown: unknown, isOver: boolean) => M2MTokensError;
  refused: (refusal: UpstreamRefusal) => M2MTokensError;
}

/** A lost answer to a read changes nothing; a write may have happened. */
export function callFailures(context: CallContext, timeout: number): CallFailures {
  return isWrite(context)
    ? {
        lost: lostAnswer(context.action, timeout),
        refused: (refusal) => writeFailure(context.action, refusal),
      }
    : readFailures(timeout);
}

export function readFailures(timeout: number): CallFailures {
  return {
    lost: (thrown, isOver) => (isOver ? upstreamTimeout(timeout) : upstreamUnreachable(thrown)),
    refused: upstreamFailure,
  };
}
