import type { M2MTokenPage } from '../api/M2MToken.js';
import { M2MTokensError } from '../api/M2MTokensError.js';
import { readListParams } from '../api/readListParams.js';
import { warnAboutPage } from '../api/warnAboutPage.js';
import { callClerk } from './callClerk.js';
import { readSecretKey } from './readSecretKey.js';
import { readTimeout } from './readTimeout.js';
import { refuseBrowser } from './refuseBrowser.js';

/** The page to list, and the connection to Clerk. */
export interface ListM2MTokensParams {
  /** Clerk's Secret Key, usually `process.env.CLERK_SECRET_KEY`. */
  secretKey: string | undefined;
  /** Id of the machine, `mch_…`. */
  subject: string;
  /**
   * Also includes revoked tokens.
   *
   * @default false
   */
  revoked?: boolean | undefined;
  /**
   * Also includes expired tokens.
   *
   * @default false
   */
  expired?: boolean | undefined;
  /**
   * Rows per page, 1 to 100.
   *
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Rows to skip, 0 or more.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Base of Clerk's Backend API, with or without `/v1`.
   *
   * @default process.env.CLERK_API_URL || 'https://api.clerk.com'
   */
  apiUrl?: string | undefined;
  /**
   * Milliseconds after which the call is aborted, its body included.
   *
   * @default 10_000
   */
  timeout?: number | undefined;
  /** Calls Clerk in place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Aborts the call. */
  signal?: AbortSignal | undefined;
}

/**
 * Lists one page of a machine's tokens directly from Clerk, for server rendering. It does not check permissions:
 * check that the user may see the tokens before you call it.
 *
 * @throws M2MTokensError: `invalid_params`, `not_configured` without a key, `invalid_config` in a browser,
 * Clerk's refusal (`bad_request`, `not_found`, `rate_limited`) or an `upstream_…` code.
 * When `signal` was aborted, its reason.
 */
export async function listM2MTokens(params: ListM2MTokensParams): Promise<M2MTokenPage> {
  refuseBrowser('listM2MTokens');
  const list = readListParams(params);
  if (list === null) {
    throw new M2MTokensError(
      'invalid_params',
      'There is no subject, so no M2M tokens can be listed. Pass the id of a machine, mch_….',
    );
  }
  const page = await callClerk(list, {
    secretKey: readSecretKey(params.secretKey),
    apiUrl: params.apiUrl,
    timeout: readTimeout(params.timeout),
    fetch: params.fetch,
    signal: params.signal,
  });
  warnAboutPage(page);
  return page;
}
