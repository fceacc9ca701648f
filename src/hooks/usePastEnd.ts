import { useRef } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';

/**
 * Reports once for each key that its page is gone.
 *
 * @param lastOffset Offset of the last page; undefined = the page exists, or is not known yet.
 */
export function usePastEnd(
  key: string | null,
  lastOffset: number | undefined,
  onPastEnd: ((lastOffset: number) => void) | undefined,
): void {
  const told = useRef<string | null>(null);
  // Before the browser paints, or the missing page would be on the screen for a frame.
  useIsomorphicLayoutEffect(() => {
    if (told.current !== key) told.current = null;
    if (key === null || lastOffset === undefined || told.current === key) return;
    told.current = key;
    onPastEnd?.(lastOffset);
  }, [key, lastOffset, onPastEnd]);
}
