import { M2MTokensError } from '../api/M2MTokensError.js';

// React's own words for a hook in a Server Component name neither the hook nor the remedy.

/** @throws M2MTokensError always: a Server Component lists with `listM2MTokens`. */
export function useM2MTokens(): never {
  throw calledOnServer(
    'useM2MTokens',
    'list on the server with listM2MTokens of react-m2m-tokens/server',
  );
}

/** @throws M2MTokensError always: a Server Component reads the place from its URL. */
export function useM2MTokenListState(): never {
  throw calledOnServer('useM2MTokenListState', 'read page and filters from the URL of the request');
}

/** @throws M2MTokensError always: a Server Component asks `getM2MTokenStatus`. */
export function useM2MTokenStatus(): never {
  throw calledOnServer(
    'useM2MTokenStatus',
    'call getM2MTokenStatus(token, now), which knows the status of one moment',
  );
}

/** @throws M2MTokensError always: a server has no cache of the browser's. */
export function useM2MTokensCache(): never {
  throw calledOnServer(
    'useM2MTokensCache',
    'leave it to the browser, since that is where the cached pages are',
  );
}

/** @throws M2MTokensError always: nobody is about to press anything on a server. */
export function useM2MTokensPrefetch(): never {
  throw calledOnServer(
    'useM2MTokensPrefetch',
    'leave it to the browser, since that is where pages are turned',
  );
}

function calledOnServer(hook: string, instead: string): M2MTokensError {
  return new M2MTokensError(
    'invalid_config',
    `${hook} was called in a Server Component, where no hook can run. ` +
      `Put 'use client' at the top of the file that calls it, or ${instead}.`,
  );
}
