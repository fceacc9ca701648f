import type { Cache } from 'swr';
import { useSWRConfig } from 'swr';
import { createRequestRegistry, type RequestRegistry } from './createRequestRegistry.js';

const registries = new WeakMap<Cache, RequestRegistry>();

/** The registry of the nearest SWR cache. */
export function useRequestRegistry(): RequestRegistry {
  const { cache, mutate } = useSWRConfig();
  const known = registries.get(cache);
  if (known !== undefined) return known;
  const registry = createRequestRegistry(cache, mutate);
  registries.set(cache, registry);
  return registry;
}
