import { type RefObject, useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';

/**
 * Wraps actions whose button goes away when they succeed, such as "Try again": the focus that was on the button then
 * goes to `target`, rather than to the top of the page. A button that stays keeps it, and whoever has left it is left alone.
 */
export function useReturnFocus(target: RefObject<HTMLElement | null>) {
  const pressed = useRef<Element | null>(null);
  useIsomorphicLayoutEffect(() => {
    if (pressed.current === null || pressed.current.isConnected) return;
    pressed.current = null;
    if (document.activeElement === document.body) target.current?.focus();
  });
  return (action: () => void) => {
    const root = target.current?.getRootNode() as Document | ShadowRoot | undefined;
    const button = root?.activeElement ?? null;
    pressed.current = button;
    // Left for elsewhere, and not because it goes away: that is known a moment later.
    const forget = () => {
      if (button?.isConnected && pressed.current === button) pressed.current = null;
    };
    button?.addEventListener('blur', () => queueMicrotask(forget), { once: true });
    action();
  };
}
