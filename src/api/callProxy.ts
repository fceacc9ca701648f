import { createDeadline } from './createDeadline.js';
import { DEFAULT_TIMEOUT, type M2MTokensClient } from './M2MTokensClient.js';
import { isM2MTokensError, type M2MTokensError } from './M2MTokensError.js';
import { noTokensError } from './noTokensError.js';
import { readBoundedText } from './readBoundedText.js';
import { readServerTime } from './readServerTime.js';

export interface CallProxyOptions {
  /** Aborted when no list needs the answer any more. */
  signal?: AbortSignal | undefined;
  /**
   * Called for each answer with a `Date`, failures included: with the server's time and the browser's at the same
   * moment.
   */
  onServerTime?: ((serverTime: number, browserTime: number) => void) | undefined;
}

/** The URL of a call, and what it sends beside the headers of the client. */
export type ProxyCall = readonly [url: string, init?: Pick<RequestInit, 'method' | 'body'>];

/**
 * Calls the proxy once. Resolves with any answer, also a refusal; `text` undefined = the answer is too large.
 *
 * @param begin Called when the headers are ready. The request leaves right after it.
 * @throws M2MTokensError with the code that fits; when `signal` was aborted, the error of the abort.
 */
export async function callProxy(
  client: M2MTokensClient,
  begin: (headers: Headers) => ProxyCall,
  { signal, onServerTime }: CallProxyOptions = {},
): Promise<readonly [response: Response, text: string | undefined]> {
  const deadline = createDeadline(readTimeout(client), signal);
  try {
    const headers = await deadline.race(readHeaders(client.headers));
    const sentAt = Date.now();
    const response = await deadline.race(request(client, begin, headers, deadline.signal));
    const receivedAt = Date.now();
    const serverTime = readServerTime(response.headers, { sentAt, receivedAt });
    if (serverTime !== undefined) onServerTime?.(serverTime, receivedAt);
    return [response, await deadline.race(readBoundedText(response, deadline.signal))];
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
  begin: (headers: Headers) => ProxyCall,
  headers: Headers,
  signal: AbortSignal,
): Promise<Response> {
  const send = client.fetch ?? fetch;
  const [url, init] = begin(headers);
  return send(url, {
    ...init,
    headers,
    credentials: client.credentials ?? 'same-origin',
    // Answers describe credentials, so only the cache that clear() empties may hold them.
    cache: 'no-store',
    // The headers are for the proxy alone, and a login gate redirects when the session has ended.
    redirect: 'manual',
    signal,
  });
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
