import { M2MTokensError } from '../api/M2MTokensError.js';
import { readAllowedHosts } from './checkHost.js';
import { readAllowedOrigins } from './checkOrigin.js';
import { readAllowedHeaders } from './cors.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { readIgnoredParams } from './readListRequest.js';
import { readBasePath } from './readRoute.js';
import { readTimeout } from './readTimeout.js';
import { refuseBrowser } from './refuseBrowser.js';

/**
 * Validates a handler's options once, when it is created, and fills in the defaults.
 *
 * @throws M2MTokensError `invalid_config`
 */
export function readHandlerOptions(options: M2MTokensHandlerOptions) {
  // For callers without TypeScript. Without authorize the proxy would show every token to every caller.
  if (typeof options?.authorize !== 'function') {
    throw new M2MTokensError(
      'invalid_config',
      'createM2MTokensHandler got no authorize function, so anyone could list the tokens. ' +
        'Pass authorize(request, { action, subject }), which decides who may.',
    );
  }
  refuseNoFunction('list', options.list);
  // These two have always accepted null as absent.
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
    `${name} is not a function, so it cannot be called. Pass one or omit it.`,
  );
}

function refuseTwoSources({ list, secretKey, apiUrl, fetch }: M2MTokensHandlerOptions): void {
  if (list === undefined || (secretKey ?? apiUrl ?? fetch) === undefined) return;
  throw new M2MTokensError(
    'invalid_config',
    'list replaces secretKey, apiUrl and fetch, so these would be ignored. Pass either list or these.',
  );
}
