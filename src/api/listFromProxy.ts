import { buildListUrl } from './buildListUrl.js';
import { callProxy, type CallProxyOptions } from './callProxy.js';
import { errorFromResponse } from './errorFromResponse.js';
import { DEFAULT_PROXY_URL } from './getM2MTokensKey.js';
import type { ListParams } from './ListParams.js';
import type { M2MTokenPage } from './M2MToken.js';
import type { M2MTokensClient } from './M2MTokensClient.js';
import type { M2MTokensError } from './M2MTokensError.js';
import { noTokensError } from './noTokensError.js';
import { parseJson } from './parseJson.js';
import { MAX_BYTES } from './readBoundedText.js';
import { readPage } from './readPage.js';
import { warnAboutPage } from './warnAboutPage.js';

/**
 * Requests one page of tokens from the proxy.
 *
 * @throws M2MTokensError with the code that fits; when the signal was aborted, the error of the abort.
 */
export async function listFromProxy(
  client: M2MTokensClient,
  params: ListParams,
  options?: CallProxyOptions,
): Promise<M2MTokenPage> {
  const url = () => [buildListUrl(client.proxyUrl ?? DEFAULT_PROXY_URL, params)] as const;
  const [response, text] = await callProxy(client, url, options);
  if (!response.ok || response.redirected)
    throw errorFromResponse(response, text ?? '', Date.now());
  if (text === undefined) throw tooLargeError(response);
  const page = readPage(parsePage(response, text), params);
  warnAboutPage(page);
  return page;
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
