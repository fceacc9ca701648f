import { buildListUrl } from './buildListUrl.js';
import { callProxy, type CallProxyOptions } from './callProxy.js';
import { DEFAULT_PROXY_URL } from './getM2MTokensKey.js';
import type { M2MTokensClient } from './M2MTokensClient.js';
import { parseJson } from './parseJson.js';
import { outcomeUnknown, writeErrorFromResponse } from './writeError.js';

/** A write, validated. */
export interface ProxyWrite<Answer> {
  /** Below `proxyUrl`, such as `/mt_…/revoke`; '' = at `proxyUrl` itself. */
  path: string;
  /** The machine, `mch_…`. */
  subject: string;
  /** JSON. */
  body: string;
  /** Reads the answer; undefined = it does not answer this write. */
  read: (body: unknown) => Answer | undefined;
}

/**
 * Sends a write to the proxy, once.
 *
 * @throws M2MTokensError `outcome_unknown` for every failure after the request may have left, except for a refusal by the
 * proxy; before it, the failure itself.
 */
export async function postToProxy<Answer>(
  client: M2MTokensClient,
  { path, subject, body, read }: ProxyWrite<Answer>,
  options?: CallProxyOptions,
): Promise<Answer> {
  let isSent = false;
  const begin = (headers: Headers) => {
    headers.set('content-type', 'application/json');
    const url = buildListUrl(addPath(client.proxyUrl ?? DEFAULT_PROXY_URL, path), { subject });
    isSent = true;
    return [url, { method: 'POST', body }] as const;
  };
  const [response, text = ''] = await callProxy(client, begin, options).catch((error: Error) => {
    throw isSent ? outcomeUnknown('the answer is lost.', { cause: error }) : error;
  });
  if (!response.ok || response.redirected) throw writeErrorFromResponse(response, text);
  const answer = read(parseJson(text));
  if (answer !== undefined) return answer;
  throw outcomeUnknown('the answer is not that of the proxy.', { status: response.status });
}

/** Adds a path in front of the query. A slash at the end stays there, since some hosts redirect to it. */
function addPath(proxyUrl: string, path: string): string {
  return path === '' ? proxyUrl : proxyUrl.replace(/(\/?)\/*(?=[?#]|$)/, `${path}$1`);
}
