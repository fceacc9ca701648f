import { buildListUrl } from './buildListUrl.js';
import type { CallProxyOptions } from './callProxy.js';
import { getFromProxy } from './getFromProxy.js';
import { DEFAULT_PROXY_URL } from './getM2MTokensKey.js';
import type { ListParams } from './ListParams.js';
import type { M2MTokenPage } from './M2MToken.js';
import type { M2MTokensClient } from './M2MTokensClient.js';
import { readPage } from './readPage.js';
import { warnAboutPage } from './warnAboutPage.js';

/**
 * Requests one page of tokens from the proxy.
 *
 * @param mayLack Whether all rows may be unreadable, since the caller has other rows of the machine.
 * @throws M2MTokensError with the code that fits; when the signal was aborted, the error of the abort.
 */
export async function listFromProxy(
  client: M2MTokensClient,
  params: ListParams,
  options?: CallProxyOptions,
  mayLack?: boolean,
): Promise<M2MTokenPage> {
  const page = await getFromProxy(
    client,
    () => buildListUrl(client.proxyUrl ?? DEFAULT_PROXY_URL, params),
    (body) => readPage(body, params, mayLack),
    options,
  );
  warnAboutPage(page);
  return page;
}
