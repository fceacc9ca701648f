import { useContext, useEffect, useRef } from 'react';
import { useSWRConfig } from 'swr';
import { createPagesAhead, type Intent } from './createPagesAhead.js';
import { askProxy, heedFailure } from './fetchPage.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';
import { useRequestRegistry } from './useRequestRegistry.js';

/**
 * Has the page that somebody is about to open asked for, once for each intent, unless it is there or on its way, its
 * endpoint asks for patience, or the host has paused SWR. undefined = nobody is about to open any.
 */
export function usePageAhead(intent: Intent | undefined): void {
  const client = useContext(M2MTokensContext);
  const { cache, isPaused } = useSWRConfig();
  const registry = useRequestRegistry();
  // A host that writes its functions in place gives another client at each render, and means the same.
  const latest = useRef({ client, isPaused });
  useIsomorphicLayoutEffect(() => {
    latest.current = { client, isPaused };
  });

  useEffect(() => {
    if (intent === undefined) return undefined;
    const { key, params } = intent;
    if (cache.get(key)?.data !== undefined || registry.runningOf(key)) return undefined;
    const { client: current, isPaused: isHostPaused } = latest.current;
    registry.ahead ??= createPagesAhead();
    return registry.ahead.holdAhead(intent, {
      mayAsk: () => !isHostPaused() && registry.pauseOf(key, Date.now()) === undefined,
      ask: (signal) => askProxy(current, params, signal),
      onFailure: (error) => heedFailure(registry, key, error),
    });
  }, [intent, cache, registry]);
}
