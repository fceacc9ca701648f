import { M2MTokensError } from '../../src/index.js';

export const SERVER_ERROR = new M2MTokensError('server_error', 'The server failed.', {
  status: 500,
  traceId: 'fake-trace-1',
});

export const RATE_LIMITED = new M2MTokensError('rate_limited', 'Too many requests were made.', {
  status: 429,
  retryAfter: 45,
});

export const FORBIDDEN = new M2MTokensError('forbidden', 'The caller may not.', { status: 403 });
