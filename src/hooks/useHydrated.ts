import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** false while rendering on the server and while hydrating; true afterwards, and always without server rendering. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
