import type { M2M_TOKENS_ERROR_CODES } from './errorCodes.js';

/** The kind of error, to switch on. ERRORS.md has the probable cause and the remedy of each. */
export type M2MTokensErrorCode = (typeof M2M_TOKENS_ERROR_CODES)[number];

export interface M2MTokensErrorOptions {
  status?: number | undefined;
  apiCode?: string | undefined;
  traceId?: string | undefined;
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** The only kind of error that this package returns or throws. */
export class M2MTokensError extends Error {
  override readonly name = 'M2MTokensError';
  declare readonly code: M2MTokensErrorCode;
  /** HTTP status of the answer; absent = there was no answer. */
  declare readonly status: number | undefined;
  /** The `code` in the answer's body, as the server sent it. */
  declare readonly apiCode: string | undefined;
  /** Clerk's trace id: quote it when you ask Clerk for help. */
  declare readonly traceId: string | undefined;
  /** Seconds to wait before the next request: the unit of `Retry-After` and of Clerk's SDK. */
  declare readonly retryAfter: number | undefined;

  constructor(code: M2MTokensErrorCode, message: string, options: M2MTokensErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.status = options.status;
    this.apiCode = options.apiCode;
    this.traceId = options.traceId;
    this.retryAfter = options.retryAfter;
  }
}

/** Whether a value is an `M2MTokensError`, even one from another copy of this package. */
export function isM2MTokensError(value: unknown): value is M2MTokensError {
  return value instanceof Error && value.name === 'M2MTokensError' && 'code' in value;
}
