import { useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';

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
  const reported = useRef<string | null>(null);
  // Before the browser paints, or the missing page would be on the screen for a frame.
  useIsomorphicLayoutEffect(() => {
    if (reported.current !== key) reported.current = null;
    if (key === null || lastOffset === undefined || reported.current === key) return;
    reported.current = key;
    onPastEnd?.(lastOffset);
  }, [key, lastOffset, onPastEnd]);
}
