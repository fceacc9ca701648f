import { useContext, useEffect, useRef } from 'react';
import { useSWRConfig } from 'swr';
import { createPagesAhead, type Intent } from './createPagesAhead.js';
import { askProxy, heedFailure } from './fetchPage.js';
import { M2MTokensContext } from '../hooks/M2MTokensContext.js';
import { useIsomorphicLayoutEffect } from '../hooks/useIsomorphicLayoutEffect.js';
import { useRequestRegistry } from './useRequestRegistry.js';

/**
 * Prefetches the page of an intent, once for each, unless the page is cached or in flight, its endpoint is paused, or
 * the host has paused SWR. undefined = there is no intent.
 */
export function usePageAhead(intent: Intent | undefined): void {
  const client = useContext(M2MTokensContext);
  const { cache, isPaused } = useSWRConfig();
  const registry = useRequestRegistry();
  // A host with inline functions passes a new client at each render, and means the same.
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
