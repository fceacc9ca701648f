import { describe, expect, it } from 'vitest';
import { errorFromResponse } from '../../src/api/errorFromResponse.js';
import { M2M_TOKENS_ERROR_CODES } from '../../src/api/errorCodes.js';
import { M2MTokensError } from '../../src/api/M2MTokensError.js';
import { PROXY_ERROR_CODES } from '../../src/api/proxyErrorCodes.js';

const NOW = Date.UTC(2026, 10, 23, 12);

function errorOf(status: number, code?: string, headers: HeadersInit = {}): M2MTokensError {
  const body = code === undefined ? '' : JSON.stringify({ errors: [{ code, message: 'Words.' }] });
  return errorFromResponse(new Response(null, { status, headers }), body, NOW);
}

const STATUSES = [
  [400, 'bad_request'],
  [401, 'unauthenticated'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [405, 'bad_request'],
  [408, 'bad_request'],
  [409, 'bad_request'],
  [422, 'bad_request'],
  [429, 'rate_limited'],
  [500, 'server_error'],
  [502, 'server_error'],
  [503, 'server_error'],
  [504, 'server_error'],
  [599, 'server_error'],
] as const;

describe('a failed answer', () => {
  it.each(STATUSES)('with %d and no readable body is %s', (status, code) => {
    expect(errorOf(status)).toMatchObject({ code, status, apiCode: undefined });
  });

  it.each(STATUSES)('with %d and a code of the API is %s, and keeps that code too', (...row) => {
    const [status, code] = row;
    expect(errorOf(status, 'api_code')).toMatchObject({ code, status, apiCode: 'api_code' });
  });

  it.each([
    [403, 'cross_site'],
    [405, 'method_not_allowed'],
    [500, 'not_configured'],
    [502, 'upstream_unauthorized'],
    [502, 'upstream_unreachable'],
    [504, 'upstream_timeout'],
    [502, 'upstream_invalid_response'],
  ])('with %d and the proxy’s own code %s has that code', (status, code) => {
    expect(errorOf(status, code)).toMatchObject({ code, status, apiCode: code });
  });

  // These codes follow from the connection or the status, so a body must not set them.
  const ofTheProxy: readonly string[] = PROXY_ERROR_CODES;
  it.each(M2M_TOKENS_ERROR_CODES.filter((code) => !ofTheProxy.includes(code)))(
    'with 500 and the code %s in its body is still a server_error',
    (code) => {
      expect(errorOf(500, code)).toMatchObject({ code: 'server_error', apiCode: code });
    },
  );

  it('with 500 and the code unauthenticated in its body signs no user out', () => {
    expect(errorOf(500, 'unauthenticated').code).not.toBe('unauthenticated');
  });

  it.each([
    ['seconds', '30', 30],
    ['a date', new Date(NOW + 30_000).toUTCString(), 30],
    ['nonsense', 'soon', undefined],
  ])('says how long to wait, from %s', (_, header, retryAfter) => {
    expect(errorOf(429, undefined, { 'Retry-After': header })).toMatchObject({ retryAfter });
  });

  it('has the trace id', () => {
    const text = JSON.stringify({ errors: [], clerk_trace_id: 'trace-1' });
    const error = errorFromResponse(new Response(null, { status: 500 }), text, NOW);
    expect(error.traceId).toBe('trace-1');
  });

  it('quotes the answer’s message, and the status', () => {
    expect(errorOf(400, 'api_code').message).toMatch(/\(HTTP 400\. It said: Words\.\)$/);
    expect(errorOf(400).message).toMatch(/\(HTTP 400\.\)$/);
  });

  it.each([
    ...STATUSES.map(([status]) => [status, undefined] as const),
    ...PROXY_ERROR_CODES.map((code) => [500, code] as const),
  ])('with %d %s explains itself before it quotes', (status, code) => {
    expect(errorOf(status, code).message).toMatch(/^[A-Z].+\. .*\(HTTP|^The proxy .+\. \(HTTP/);
  });
});
