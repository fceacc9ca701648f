import { buildCallUrl } from './buildCallUrl.js';
import { callProxy, type CallProxyOptions } from './callProxy.js';
import type { M2MTokensClient } from './M2MTokensClient.js';
import { parseJson } from './parseJson.js';
import { outcomeUnknown, writeErrorFromResponse } from './writeError.js';

/** A write, validated. */
export interface ProxyWrite<Answer> {
  /** Absent: POST. */
  method?: 'POST' | 'PATCH' | 'DELETE' | undefined;
  /** Below `proxyUrl`, such as `/mt_…/revoke`; '' = at `proxyUrl` itself. */
  path: string;
  /** The machine of the tokens, `mch_…`. Absent, or '': the call is not about tokens. */
  subject?: string | undefined;
  /** JSON; absent for a DELETE. */
  body?: string | undefined;
  /** Reads the answer; undefined = it does not answer this write. */
  read: (body: unknown) => Answer | undefined;
}

/**
 * Sends a write to the proxy, once.
 *
 * @throws M2MTokensError `outcome_unknown` when the request may have left and the proxy did not refuse it; otherwise the
 * failure itself.
 */
export async function postToProxy<Answer>(
  client: M2MTokensClient,
  { method = 'POST', path, subject, body, read }: ProxyWrite<Answer>,
  options?: CallProxyOptions,
): Promise<Answer> {
  let isSent = false;
  const begin = (headers: Headers) => {
    const url = buildCallUrl(client, path, subject ? { subject } : {});
    if (body !== undefined) headers.set('content-type', 'application/json');
    isSent = true;
    return [url, body === undefined ? { method } : { method, body }] as const;
  };
  const [response, text = ''] = await callProxy(client, begin, options).catch((error: Error) => {
    throw isSent ? outcomeUnknown('the answer is lost.', { cause: error }) : error;
  });
  if (!response.ok || response.redirected) throw writeErrorFromResponse(response, text);
  const answer = read(parseJson(text));
  if (answer !== undefined) return answer;
  throw outcomeUnknown('the answer is not that of the proxy.', { status: response.status });
}
