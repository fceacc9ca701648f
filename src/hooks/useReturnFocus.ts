import { type RefObject, useCallback, useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';

/**
 * Wraps actions whose button goes away when they succeed, such as "Try again": the focus that was on the button then
 * goes to `target`, rather than to the top of the page.
 */
export function useReturnFocus(target: RefObject<HTMLElement | null>) {
  const isAwaited = useRef(false);
  useIsomorphicLayoutEffect(() => {
    if (!isAwaited.current || document.activeElement !== document.body) return;
    isAwaited.current = false;
    target.current?.focus();
  });
  return useCallback((action: () => void) => {
    isAwaited.current = true;
    action();
  }, []);
}
