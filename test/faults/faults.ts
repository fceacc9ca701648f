import { setInterval } from 'node:timers';
import type { ServerResponse } from 'node:http';
import type { M2MTokensErrorCode } from 'react-m2m-tokens';
import { SHIPPING } from '../support/tokens.js';
import { type Fault, sendJson, type Serve, type WirePage } from './startFaultyServer.js';

/** A row of the table in ERRORS.md. */
export interface FaultRow {
  fault: Fault;
  /** null = there are rows, and no error. */
  code: M2MTokensErrorCode | null;
  /** The visible result of a first load. */
  first:
    | 'a failure'
    | '10 rows'
    | '9 rows, 1 missing'
    | '10 rows, total unknown'
    | 'the last page that is left';
  /** The visible result of a refresh that meets the fault. */
  later: 'the rows stay, marked' | 'the rows go' | FaultRow['first'];
  /** Seconds between the automatic retries, in order. */
  repeats: readonly number[];
  /** Only the time-out ends the request. */
  isSilent?: true;
}

const BACK_OFF = [1, 2, 4, 8];
const NEVER: readonly number[] = [];

const FAILURE = { first: 'a failure', later: 'the rows stay, marked', repeats: NEVER } as const;
const TRANSIENT = { ...FAILURE, repeats: BACK_OFF } as const;
const REDIRECTED = { code: 'redirected', ...FAILURE, later: 'the rows go' } as const;
const UNKNOWN_TOTAL = '10 rows, total unknown';

export const FAULTS: Readonly<Record<string, FaultRow>> = {
  // No answer, or an incomplete one.
  'connection refused': { fault: 'refused', code: 'network_error', ...TRANSIENT },
  'connection reset in the body': { fault: breakOff, code: 'network_error', ...TRANSIENT },
  'a body that is not the gzip it says': {
    fault: sendBadGzip,
    code: 'network_error',
    ...TRANSIENT,
  },
  'no answer': { fault: () => {}, code: 'timeout', ...TRANSIENT, isSilent: true },
  'an answer that trickles without end': {
    fault: trickle,
    code: 'timeout',
    ...TRANSIENT,
    isSilent: true,
  },

  // A gate or a router that redirects requests without a session.
  '301 to a login page': { fault: redirectTo('/login'), ...REDIRECTED },
  '307 to another origin': { fault: redirectTo('http://localhost:9/'), ...REDIRECTED },
  '308 to the same path with a slash': { fault: redirectTo('/api/m2m-tokens/'), ...REDIRECTED },
  '404 with `x-clerk-auth-status: signed-out`': {
    fault: sendHtml(404, { 'x-clerk-auth-status': 'signed-out' }),
    ...{ code: 'unauthenticated', ...FAILURE, later: 'the rows go' },
  },

  // Success, but not a page of tokens.
  '200 with a login page': { fault: sendHtml(200), code: 'invalid_response', ...FAILURE },
  'HTTP 204': { fault: sendNothing, code: 'invalid_response', ...FAILURE },
  '200 with JSON that breaks off': { fault: truncate, code: 'invalid_response', ...FAILURE },
  '200 with the JSON of another API': {
    fault: (response) => sendJson(response, 200, { users: [] }),
    code: 'invalid_response',
    ...FAILURE,
  },
  'a body of 50 MB': { fault: sendTooMuch, code: 'invalid_response', ...FAILURE },
  '10,000 rows on one page': {
    fault: spoil((page) => ({ ...page, m2m_tokens: repeat(page.m2m_tokens, 1_000) })),
    code: 'invalid_response',
    ...FAILURE,
  },
  'no rows, and a total that says there are some': {
    fault: spoil((page) => ({ ...page, m2m_tokens: [] })),
    code: 'invalid_response',
    ...FAILURE,
  },
  'ten unreadable rows of ten': {
    fault: spoilRows(() => ({})),
    code: 'unreadable_page',
    ...FAILURE,
  },
  'ten rows of another subject': {
    fault: spoilRows((row) => ({ ...row, subject: SHIPPING })),
    code: 'unreadable_page',
    ...FAILURE,
  },

  // A page with an invalid part.
  'a page with a wrong content type': {
    fault: sendAsHtml,
    ...{ code: null, first: '10 rows', later: '10 rows', repeats: NEVER },
  },
  'duplicate ids': {
    fault: spoilRows((row, _, [first]) => ({ ...row, id: first?.id })),
    ...{ code: null, first: '10 rows', later: '10 rows', repeats: NEVER },
  },
  'one unreadable row of ten': {
    fault: spoilRows((row, index) => (index === 3 ? 7 : row)),
    ...{ code: null, first: '9 rows, 1 missing', later: '9 rows, 1 missing', repeats: NEVER },
  },
  'one row of another subject': {
    fault: spoilRows((row, index) => (index === 3 ? { ...row, subject: SHIPPING } : row)),
    ...{ code: null, first: '9 rows, 1 missing', later: '9 rows, 1 missing', repeats: NEVER },
  },
  '`total_count` negative': totalOf(-1),
  '`total_count` fractional': totalOf(87.5),
  '`total_count` a string': totalOf('87'),
  '`total_count` absent': totalOf(undefined),
  '`total_count` smaller than the rows': totalOf(3),

  // An error status.
  'HTTP 400': { fault: refuse(400), code: 'bad_request', ...FAILURE },
  'HTTP 401': { fault: refuse(401), code: 'unauthenticated', ...FAILURE, later: 'the rows go' },
  'HTTP 403': { fault: refuse(403), code: 'forbidden', ...FAILURE, later: 'the rows go' },
  'HTTP 404': { fault: refuse(404), code: 'not_found', ...FAILURE },
  'HTTP 408': { fault: refuse(408), code: 'bad_request', ...TRANSIENT },
  'HTTP 409': { fault: refuse(409), code: 'bad_request', ...FAILURE },
  'HTTP 422': { fault: refuse(422), code: 'bad_request', ...FAILURE },
  'HTTP 429': { fault: refuse(429), code: 'rate_limited', ...TRANSIENT },
  '429 with `Retry-After: 3`': {
    fault: refuse(429, { retryAfter: () => '3' }),
    ...{ code: 'rate_limited', ...FAILURE, repeats: [3, 3, 3, 3] },
  },
  '429 with a date 5 seconds ahead in `Retry-After`': {
    fault: refuse(429, { retryAfter: () => inSeconds(5) }),
    ...{ code: 'rate_limited', ...FAILURE, repeats: [5, 5, 5, 5] },
  },
  '429 with `Retry-After: 61`': {
    fault: refuse(429, { retryAfter: () => '61' }),
    ...{ code: 'rate_limited', ...FAILURE },
  },
  'HTTP 500': { fault: refuse(500), code: 'server_error', ...TRANSIENT },
  '502 with HTML': { fault: sendHtml(502), code: 'server_error', ...TRANSIENT },
  'HTTP 503': { fault: refuse(503), code: 'server_error', ...TRANSIENT },

  // The errors of our own handler.
  '403 `cross_site`': {
    fault: refuse(403, { code: 'cross_site' }),
    ...{ code: 'cross_site', ...FAILURE, later: 'the rows go' },
  },
  '405 `method_not_allowed`': {
    fault: refuse(405, { code: 'method_not_allowed' }),
    ...{ code: 'method_not_allowed', ...FAILURE },
  },
  '500 `not_configured`': {
    fault: refuse(500, { code: 'not_configured' }),
    ...{ code: 'not_configured', ...FAILURE },
  },
  '502 `upstream_unauthorized`': {
    fault: refuse(502, { code: 'upstream_unauthorized' }),
    ...{ code: 'upstream_unauthorized', ...FAILURE },
  },
  '502 `upstream_unreachable`': {
    fault: refuse(502, { code: 'upstream_unreachable' }),
    ...{ code: 'upstream_unreachable', ...TRANSIENT },
  },
  '502 `upstream_invalid_response`': {
    fault: refuse(502, { code: 'upstream_invalid_response' }),
    ...{ code: 'upstream_invalid_response', ...TRANSIENT },
  },
  '504 `upstream_timeout`': {
    fault: refuse(504, { code: 'upstream_timeout' }),
    ...{ code: 'upstream_timeout', ...TRANSIENT },
  },
};

/** The list has only 15 tokens, whatever it had before. */
export const SHRUNK: FaultRow = {
  fault: spoil((page, url) => {
    const offset = Number(url.searchParams.get('offset'));
    return { m2m_tokens: page.m2m_tokens.slice(0, Math.max(0, 15 - offset)), total_count: 15 };
  }),
  code: null,
  first: 'the last page that is left',
  later: 'the last page that is left',
  repeats: NEVER,
};

/** All rows of the table in ERRORS.md. */
export const FAULT_ROWS: Readonly<Record<string, FaultRow>> = {
  ...FAULTS,
  '`total_count` smaller than on the page before': SHRUNK,
};

type Row = Record<string, unknown>;

function spoil(change: (page: WirePage, url: URL) => WirePage): Serve {
  return (response, page, url) => sendJson(response, 200, change(page, url));
}

function spoilRows(change: (row: Row, index: number, rows: readonly Row[]) => unknown): Serve {
  return spoil((page) => ({ ...page, m2m_tokens: (page.m2m_tokens as Row[]).map(change) }));
}

function totalOf(total: unknown): FaultRow {
  return {
    fault: spoil((page) => ({ ...page, total_count: total })),
    ...{ code: null, first: UNKNOWN_TOTAL, later: UNKNOWN_TOTAL, repeats: NEVER },
  };
}

function refuse(
  status: number,
  { code = 'from_the_api', retryAfter }: { code?: string; retryAfter?: () => string } = {},
): Serve {
  return (response) => {
    if (retryAfter !== undefined) response.setHeader('Retry-After', retryAfter());
    sendJson(response, status, { errors: [{ code, message: 'No.', long_message: 'No.' }] });
  };
}

function sendHtml(status: number, headers: Record<string, string> = {}): Serve {
  return (response) => {
    // A page of another origin may read only this header.
    response.setHeader('Access-Control-Expose-Headers', Object.keys(headers).join());
    response.writeHead(status, { 'Content-Type': 'text/html', ...headers });
    response.end('<!doctype html><title>Sign in</title><form method="post"></form>');
  };
}

function sendAsHtml(response: ServerResponse, page: WirePage): void {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end(JSON.stringify(page));
}

function redirectTo(location: string): Serve {
  const status = location === '/login' ? 301 : location.startsWith('/') ? 308 : 307;
  return (response) => {
    response.writeHead(status, { Location: location });
    response.end();
  };
}

function sendNothing(response: ServerResponse): void {
  response.writeHead(204);
  response.end();
}

function truncate(response: ServerResponse, page: WirePage): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(page).slice(0, -40));
}

function breakOff(response: ServerResponse, page: WirePage): void {
  const text = JSON.stringify(page);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': text.length });
  response.write(text.slice(0, 100), () => response.destroy());
}

function sendBadGzip(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
  response.end('not gzip at all');
}

function trickle(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  // From the module, since the test replaces the global one.
  const timer = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(timer));
}

function sendTooMuch(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const megabyte = Buffer.alloc(1_000_000, ' ');
  let left = 50;
  const write = () => {
    while (left > 0) {
      left -= 1;
      if (!response.write(megabyte)) return void response.once('drain', write);
    }
    response.end();
  };
  write();
}

function repeat<T>(rows: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => rows).flat();
}

/** By the test's clock, which is the browser's. */
function inSeconds(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toUTCString();
}
