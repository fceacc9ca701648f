import { M2MTokensError } from '../api/M2MTokensError.js';
import { DEFAULT_PROXY_URL } from '../api/getM2MTokensKey.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { readAllowedOrigins } from './readAllowedOrigins.js';
import { readTimeout } from './readTimeout.js';

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
  refuseTwoSources(options);
  refuseNoFunction('onError', options.onError);
  refuseNoFunction('fetch', options.fetch);
  return {
    authorize: options.authorize,
    onError: options.onError,
    allowedOrigins: readAllowedOrigins(options.allowedOrigins),
    basePath: readBasePath(options.basePath),
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
    `${name} is no function, so it could not be called. Pass one, or leave it out.`,
  );
}

function refuseTwoSources({ list, secretKey, apiUrl, fetch }: M2MTokensHandlerOptions): void {
  if (list === undefined) return;
  if (typeof list !== 'function') {
    throw new M2MTokensError(
      'invalid_config',
      'createM2MTokensHandler was given a list that is no function, so no M2M tokens could be had. Pass list: (params) => clerkClient.m2m.list(params).',
    );
  }
  if ((secretKey ?? apiUrl ?? fetch) === undefined) return;
  throw new M2MTokensError(
    'invalid_config',
    'createM2MTokensHandler was given list, and secretKey, apiUrl or fetch beside it, of which one would not be used. ' +
      'Leave out list to have the handler call Clerk, or the others to have list do it.',
  );
}

/** With a slash at its head and none at its end; '' = the root. */
function readBasePath(basePath: string = DEFAULT_PROXY_URL): string {
  if (typeof basePath !== 'string' || /[?#]|^\w+:/.test(basePath)) {
    throw new M2MTokensError(
      'invalid_config',
      "basePath is no path, so the handler would know no request. Pass that of its route, such as '/api/m2m-tokens'.",
    );
  }
  const inner = basePath.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `/${inner}`;
}
