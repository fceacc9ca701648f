import { buildListUrl } from './buildListUrl.js';
import { createDeadline, type Deadline } from './createDeadline.js';
import { errorFromResponse } from './errorFromResponse.js';
import { DEFAULT_PROXY_URL } from './getM2MTokensKey.js';
import type { ListParams } from './ListParams.js';
import type { M2MTokenPage } from './M2MToken.js';
import { DEFAULT_TIMEOUT, type M2MTokensClient } from './M2MTokensClient.js';
import { isM2MTokensError, type M2MTokensError } from './M2MTokensError.js';
import { noTokensError } from './noTokensError.js';
import { parseJson } from './parseJson.js';
import { MAX_BYTES, readBoundedText } from './readBoundedText.js';
import { readPage } from './readPage.js';
import { readServerTime } from './readServerTime.js';
import { warnAboutPage } from './warnAboutPage.js';

export interface ListFromProxyOptions {
  /** Aborted when no list needs the page any more. */
  signal?: AbortSignal | undefined;
  /**
   * Called for each answer with a `Date`, failures included: with the server's time and the browser's at the same
   * moment.
   */
  onServerTime?: ((serverTime: number, browserTime: number) => void) | undefined;
}

/**
 * Requests one page of tokens from the proxy.
 *
 * @throws M2MTokensError with the code that fits; when `signal` was aborted, the error of the abort.
 */
export async function listFromProxy(
  client: M2MTokensClient,
  params: ListParams,
  { signal, onServerTime }: ListFromProxyOptions = {},
): Promise<M2MTokenPage> {
  const deadline = createDeadline(readTimeout(client), signal);
  try {
    const headers = await deadline.race(readHeaders(client.headers));
    const sentAt = Date.now();
    const response = await deadline.race(request(client, params, headers, deadline));
    const receivedAt = Date.now();
    const serverTime = readServerTime(response.headers, { sentAt, receivedAt });
    if (serverTime !== undefined) onServerTime?.(serverTime, receivedAt);
    const text = await deadline.race(readBoundedText(response, deadline.signal));
    if (!response.ok || response.redirected)
      throw errorFromResponse(response, text ?? '', Date.now());
    if (text === undefined) throw tooLargeError(response);
    const page = readPage(parsePage(response, text), params);
    warnAboutPage(page);
    return page;
  } catch (cause) {
    if (signal?.aborted || isM2MTokensError(cause)) throw cause;
    throw deadline.isOver() ? timeoutError(client, cause) : networkError(cause);
  } finally {
    deadline.clear();
  }
}

function readTimeout({ timeout = DEFAULT_TIMEOUT }: M2MTokensClient): number {
  if (timeout > 0) return timeout;
  throw noTokensError('invalid_config', `timeout is ${timeout}. Pass milliseconds above 0.`);
}

async function readHeaders(headers: M2MTokensClient['headers']): Promise<Headers> {
  const given = await askForHeaders(headers);
  try {
    const merged = new Headers(given);
    if (!merged.has('accept')) merged.set('accept', 'application/json');
    return merged;
  } catch {
    // Omits the cause: it quotes the value, which may be a session token.
    throw noTokensError(
      'headers_failed',
      'headers holds a name or value that cannot be sent. Look for line breaks and letters beyond Latin-1.',
    );
  }
}

async function askForHeaders(
  headers: M2MTokensClient['headers'],
): Promise<HeadersInit | undefined> {
  try {
    return typeof headers === 'function' ? await headers() : headers;
  } catch (cause) {
    throw noTokensError('headers_failed', 'the headers function failed. See the cause.', { cause });
  }
}

async function request(
  client: M2MTokensClient,
  params: ListParams,
  headers: Headers,
  { signal }: Deadline,
): Promise<Response> {
  const send = client.fetch ?? fetch;
  return send(buildListUrl(client.proxyUrl ?? DEFAULT_PROXY_URL, params), {
    headers,
    credentials: client.credentials ?? 'same-origin',
    // Answers describe credentials, so only the cache that clear() empties may hold them.
    cache: 'no-store',
    // The headers are for the proxy alone, and a login gate redirects when the session has ended.
    redirect: 'manual',
    signal,
  });
}

function parsePage({ status, headers }: Response, text: string): unknown {
  const body = parseJson(text);
  if (body !== undefined) return body;
  const type = headers.get('content-type') ?? 'no content type';
  throw noTokensError(
    'invalid_response',
    `the answer is not JSON (HTTP ${status}, ${type}). ` +
      'Check that proxyUrl points at the proxy, not at a login page.',
    { status },
  );
}

function tooLargeError({ status }: Response): M2MTokensError {
  return noTokensError(
    'invalid_response',
    `the answer has more than ${MAX_BYTES / 1_000_000} MB. Check that proxyUrl points at the proxy.`,
    { status },
  );
}

function timeoutError(client: M2MTokensClient, cause: unknown): M2MTokensError {
  return noTokensError(
    'timeout',
    `there was no answer within ${client.timeout ?? DEFAULT_TIMEOUT} ms. Try again, or raise timeout.`,
    { cause },
  );
}

function networkError(cause: unknown): M2MTokensError {
  return noTokensError(
    'network_error',
    'the proxy could not be reached. Check the connection and proxyUrl, then try again.',
    { cause },
  );
}
