import { useSyncExternalStore } from 'react';
import { listenToLook, type Look, readChanges } from './look.js';

/** The look of the page: the toolbar's, unless a test has changed it. */
export function useLook(globals: Record<string, unknown>): Look {
  const changes = useSyncExternalStore(listenToLook, readChanges);
  return { theme: globals['theme'], direction: globals['direction'], ...changes } as Look;
}
