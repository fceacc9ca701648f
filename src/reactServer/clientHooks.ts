import { M2MTokensError } from '../api/M2MTokensError.js';

// React's own error for a hook in a Server Component names neither the hook nor the remedy.

/** @throws M2MTokensError always. A Server Component calls `listM2MTokens` instead. */
export function useM2MTokens(): never {
  throw calledOnServer(
    'useM2MTokens',
    'list on the server with listM2MTokens of react-m2m-tokens/server',
  );
}

/** @throws M2MTokensError always. A Server Component renders `<M2MTokens>`, or calls `listM2MTokens`. */
export function useM2MTokenList(): never {
  throw calledOnServer('useM2MTokenList', 'render <M2MTokens>, which needs no hook of yours');
}

/** @throws M2MTokensError always. A Server Component calls `getM2MTokenStatus` instead. */
export function useM2MTokenStatus(): never {
  throw calledOnServer(
    'useM2MTokenStatus',
    'call getM2MTokenStatus(token, now), which returns the status at one moment',
  );
}

/** @throws M2MTokensError always. A server does not have the browser's cache. */
export function useM2MTokensCache(): never {
  throw calledOnServer('useM2MTokensCache', 'call it in the browser, where the cached pages are');
}

function calledOnServer(hook: string, instead: string): M2MTokensError {
  return new M2MTokensError(
    'invalid_config',
    `${hook} was called in a Server Component, where no hook can run. ` +
      `Put 'use client' at the top of the file that calls it, or ${instead}.`,
  );
}
