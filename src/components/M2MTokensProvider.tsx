import { type ReactNode, useContext, useMemo } from 'react';
import { type M2MTokensConfig, M2MTokensContext } from '../hooks/M2MTokensContext.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';

export interface M2MTokensProviderProps extends M2MTokensConfig {
  children?: ReactNode | undefined;
}

/**
 * Sets where tokens come from and how they are written, for everything below. It is optional, as every field has a
 * default, and may be nested: what an inner one leaves out comes from the outer one.
 */
export function M2MTokensProvider({ children, ...own }: M2MTokensProviderProps) {
  const outer = useContext(M2MTokensContext);
  const config = useStable({ ...outer, ...withoutUndefined(own) });
  return <M2MTokensContext.Provider value={config}>{children}</M2MTokensContext.Provider>;
}

/** The same object as long as every field is the same, so that a parent's render re-renders nobody. */
function useStable(config: M2MTokensConfig): M2MTokensConfig {
  const { proxyUrl, headers, credentials, fetch, timeout, cacheScope } = config;
  const { labels, formatters, locale, timeZone, machineName, now } = config;
  return useMemo(
    () => ({
      ...{ proxyUrl, headers, credentials, fetch, timeout, cacheScope },
      ...{ labels, formatters, locale, timeZone, machineName, now },
    }),
    [
      proxyUrl,
      headers,
      credentials,
      fetch,
      timeout,
      cacheScope,
      labels,
      formatters,
      locale,
      timeZone,
      machineName,
      now,
    ],
  );
}
