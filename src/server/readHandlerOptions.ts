import { M2MTokensError } from '../api/M2MTokensError.js';
import { readAllowedHosts } from './checkHost.js';
import { readAllowedOrigins } from './checkOrigin.js';
import { readAllowedHeaders } from './cors.js';
import { M2M_TOKENS_ACTIONS } from './M2MTokensAction.js';
import type { M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { ownFunction } from './ownSource.js';
import { readActions } from './readActions.js';
import { readIgnoredParams } from './readIgnoredParams.js';
import { readBasePath } from './readRoute.js';
import { readTimeout } from './readTimeout.js';
import { readWriteRules } from './readWriteRules.js';
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
  for (const action of M2M_TOKENS_ACTIONS) refuseNoFunction(action, ownFunction(options, action));
  refuseNoFunction('onAction', options.onAction);
  refuseNoFunction('describeReason', options.describeReason);
  // These two have always accepted null as absent.
  refuseNoFunction('fetch', options.fetch ?? undefined);
  refuseNoFunction('onError', options.onError ?? undefined);
  const actions = readActions(options);
  refuseTwoSources(options);
  if (options.secretKey) refuseBrowser('createM2MTokensHandler');
  return {
    ...options,
    ...readWriteRules(options),
    actions,
    allowedOrigins: readAllowedOrigins(options.allowedOrigins),
    allowedHeaders: readAllowedHeaders(options.allowedHeaders),
    allowedHosts: readAllowedHosts(options.allowedHosts),
    basePath: readBasePath(options.basePath),
    ignoredParams: readIgnoredParams(options.ignoredParams),
    timeout: readTimeout(options.timeout),
  };
}

function refuseNoFunction(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'function') return;
  throw new M2MTokensError(
    'invalid_config',
    `${name} is not a function, so it cannot be called. Pass one or omit it.`,
  );
}

function refuseTwoSources(options: M2MTokensHandlerOptions): void {
  const own = M2M_TOKENS_ACTIONS.find((action) => ownFunction(options, action) !== undefined);
  const { secretKey, apiUrl, fetch, machineId } = options;
  if (own === undefined || (secretKey ?? apiUrl ?? fetch ?? machineId) === undefined) return;
  throw new M2MTokensError(
    'invalid_config',
    `${own} replaces secretKey, apiUrl, fetch and machineId, so these would be ignored. Pass either ${own} or these.`,
  );
}
