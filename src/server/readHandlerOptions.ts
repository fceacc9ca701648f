import { M2MTokensError } from '../api/M2MTokensError.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { readAllowedHeaders } from './readAllowedHeaders.js';
import { readAllowedHosts } from './readAllowedHosts.js';
import { readAllowedOrigins } from './readAllowedOrigins.js';
import { readBasePath } from './readBasePath.js';
import { readIgnoredParams } from './readListRequest.js';
import { readTimeout } from './readTimeout.js';
import { refuseBrowser } from './refuseBrowser.js';

/**
 * Checks a handler's options, once, when it is built, and fills in the defaults.
 *
 * @throws M2MTokensError `invalid_config`
 */
export function readHandlerOptions(options: M2MTokensHandlerOptions) {
  // For callers without TypeScript: a proxy that asks nobody would show every token to everybody.
  if (typeof options?.authorize !== 'function') {
    throw new M2MTokensError(
      'invalid_config',
      'createM2MTokensHandler was called without an authorize function, so anybody could have listed the tokens. ' +
        'Pass authorize(request, { action, subject }), which says who may.',
    );
  }
  refuseNoFunction('list', options.list);
  // Null has always stood for none in these two.
  refuseNoFunction('fetch', options.fetch ?? undefined);
  refuseNoFunction('onError', options.onError ?? undefined);
  refuseTwoSources(options);
  if (options.secretKey) refuseBrowser('createM2MTokensHandler');
  return {
    authorize: options.authorize,
    onError: options.onError,
    allowedOrigins: readAllowedOrigins(options.allowedOrigins),
    allowedHeaders: readAllowedHeaders(options.allowedHeaders),
    allowedHosts: readAllowedHosts(options.allowedHosts),
    basePath: readBasePath(options.basePath),
    ignoredParams: readIgnoredParams(options.ignoredParams),
    source: {
      list: options.list,
      secretKey: options.secretKey,
      apiUrl: options.apiUrl,
      timeout: readTimeout(options.timeout),
      fetch: options.fetch,
    },
  };
}

function refuseNoFunction(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'function') return;
  throw new M2MTokensError(
    'invalid_config',
    `${name} is no function, so it cannot be called. Pass one, or leave it out.`,
  );
}

function refuseTwoSources({ list, secretKey, apiUrl, fetch }: M2MTokensHandlerOptions): void {
  if (list === undefined || (secretKey ?? apiUrl ?? fetch) === undefined) return;
  throw new M2MTokensError(
    'invalid_config',
    'list was passed beside secretKey, apiUrl or fetch, which would not be used. Pass list, or the others to call Clerk with.',
  );
}
