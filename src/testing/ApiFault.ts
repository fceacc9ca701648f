/** An error answer of the API. The code that finds the fault throws it, and `respondWithFault` formats it. */
export class ApiFault extends Error {
  override readonly name = 'ApiFault';
  readonly status: number;
  readonly code: string;
  /** Seconds, or an HTTP date. */
  readonly retryAfter: number | string | undefined;
  /** Whether the answer tells no trace id. */
  readonly isTraceless: boolean;

  constructor(
    status: number,
    options: {
      code?: string | undefined;
      message?: string | undefined;
      retryAfter?: number | string | undefined;
      isTraceless?: boolean | undefined;
    } = {},
  ) {
    const [code, message] = wordsOf(status);
    super(options.message ?? message);
    this.status = status;
    this.code = options.code ?? code;
    this.retryAfter = options.retryAfter;
    this.isTraceless = options.isTraceless ?? false;
  }
}

/** The API's usual code and message for a status. */
function wordsOf(status: number): [code: string, message: string] {
  return WORDS[status] ?? (status >= 500 ? WORDS[500] : WORDS[400]);
}

const WORDS: { [status: number]: [string, string] | undefined } & Record<
  400 | 500,
  [string, string]
> = {
  400: ['bad_request', 'The request is not valid.'],
  401: ['authentication_invalid', 'The Authorization header holds no known key.'],
  403: ['authorization_invalid', 'This key may not do that.'],
  404: ['resource_not_found', 'There is no such resource.'],
  409: ['conflict', 'The request conflicts with another one.'],
  422: ['unprocessable_entity', 'The request is well formed but cannot be processed.'],
  429: ['too_many_requests', 'Too many requests. Try again later.'],
  500: ['internal_error', 'Something went wrong on our side.'],
};
