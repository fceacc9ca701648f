import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** false while rendering on the server and while hydrating, true from then on and wherever nothing was server-rendered. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
