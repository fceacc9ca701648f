import { cutText } from '../api/cutText.js';
import { M2MTokensError, type M2MTokensErrorCode } from '../api/M2MTokensError.js';
import { MAX_WORDS } from '../api/readErrorBody.js';
import { escapeInvisible } from '../logic/escapeInvisible.js';
import { describeThrown } from './describeThrown.js';

/** The details of a refusal by Clerk. */
export interface UpstreamRefusal {
  status: number;
  apiCode?: string | undefined;
  /** Clerk's own message. */
  message?: string | undefined;
  traceId?: string | undefined;
  retryAfter?: number | undefined;
}

/** The statuses that the handler forwards to the caller, with Clerk's message. */
const KEPT: Partial<Record<number, M2MTokensErrorCode>> = {
  400: 'bad_request',
  404: 'not_found',
  422: 'bad_request',
  429: 'rate_limited',
};

/** Statuses about the request keep their meaning. The rest are about this server or Clerk. */
export function upstreamFailure(refusal: UpstreamRefusal): M2MTokensError {
  const { status } = refusal;
  const kept = KEPT[status];
  if (kept !== undefined) {
    return new M2MTokensError(kept, wordsOf(refusal), refusal);
  }
  if (status === 401 || status === 403) {
    return new M2MTokensError(
      'upstream_unauthorized',
      `Clerk refused the secret key (HTTP ${status}), so no M2M tokens were sent. Check that secretKey is a Secret Key of this instance.`,
      { ...refusal, retryAfter: undefined },
    );
  }
  return new M2MTokensError(
    'upstream_unreachable',
    `Clerk gave no usable answer (HTTP ${status}), so no M2M tokens were sent. Try again; if it lasts, check apiUrl and Clerk's status page.`,
    refusal,
  );
}

/** Clerk's own words in one line, or ours. */
export function wordsOf({ status, message = '' }: UpstreamRefusal): string {
  const words = cutText(escapeInvisible(message), MAX_WORDS);
  return words || `Clerk refused the request (HTTP ${status}).`;
}

export function upstreamTimeout(milliseconds: number): M2MTokensError {
  return new M2MTokensError(
    'upstream_timeout',
    `Clerk did not answer within ${milliseconds} ms, so no M2M tokens were sent. Try again, or raise timeout.`,
  );
}

/** Omits the cause, which names the host. */
export function upstreamUnreachable(thrown: unknown): M2MTokensError {
  return new M2MTokensError(
    'upstream_unreachable',
    `Clerk could not be reached (${describeThrown(thrown)}), so no M2M tokens were sent. Check the server's network and apiUrl.`,
  );
}
