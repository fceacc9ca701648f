import { useContext, useMemo, useRef } from 'react';
import type { CallProxyOptions } from '../../api/callProxy.js';
import type { M2MTokensClient } from '../../api/M2MTokensClient.js';
import { isM2MTokensError } from '../../api/M2MTokensError.js';
import { useIsomorphicLayoutEffect } from '../../data/useIsomorphicLayoutEffect.js';
import { type MachinePages, useMachinePages } from '../../data/useMachinePages.js';
import { M2MTokensContext } from '../../hooks/M2MTokensContext.js';
import { usePageQuery } from '../../hooks/usePageQuery.js';
import { clockShift, correctClock } from '../../time/clockShift.js';

export interface ProxyRequests {
  /** The cached pages of all machines, to which a failure applies. */
  pages: MachinePages;
  /** Makes a request, with the provider's latest settings. */
  request: <Answer>(
    send: (client: M2MTokensClient, options: CallProxyOptions) => Promise<Answer>,
    signal: AbortSignal,
  ) => Promise<Answer>;
  /** The time, in Unix milliseconds, by the clock that the lists use. */
  now: () => number;
}

/** Sends requests that do not name the machine of a token, such as a verify. */
export function useProxyRequest(): ProxyRequests {
  const config = useContext(M2MTokensContext);
  const { owner, paramsError } = usePageQuery({ subject: null });
  const pages = useMachinePages(owner);
  // A host with inline functions passes an equal but new config in each render.
  const latest = useRef(config);
  useIsomorphicLayoutEffect(() => {
    latest.current = config;
  });
  return useMemo(
    () => ({
      pages,
      request: async (send, signal) => {
        try {
          if (paramsError) throw paramsError;
          return await send(latest.current, { signal, onServerTime: correctClock });
        } catch (error) {
          if (isM2MTokensError(error)) pages.fail(error);
          throw error;
        }
      },
      now: () => latest.current.now?.() ?? Date.now() + clockShift(),
    }),
    [pages, paramsError],
  );
}
