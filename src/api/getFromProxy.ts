import { callProxy, type CallProxyOptions } from './callProxy.js';
import { errorFromResponse } from './errorFromResponse.js';
import type { M2MTokensClient } from './M2MTokensClient.js';
import type { M2MTokensError } from './M2MTokensError.js';
import { noTokensError } from './noTokensError.js';
import { parseJson } from './parseJson.js';
import { MAX_BYTES } from './readBoundedText.js';

/**
 * Sends a GET to the proxy, and reads the answer.
 *
 * @throws M2MTokensError with the code that fits; when the signal was aborted, the error of the abort.
 */
export async function getFromProxy<Answer>(
  client: M2MTokensClient,
  buildUrl: () => string,
  read: (body: unknown) => Answer,
  options?: CallProxyOptions,
): Promise<Answer> {
  const [response, text] = await callProxy(client, () => [buildUrl()], options);
  if (!response.ok || response.redirected)
    throw errorFromResponse(response, text ?? '', Date.now());
  if (text === undefined) throw tooLargeError(response);
  return read(parseAnswer(response, text));
}

function parseAnswer({ status, headers }: Response, text: string): unknown {
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
