import { useEffect, useRef } from 'react';

/**
 * Reports once for each key that its page is gone.
 *
 * @param lastOffset Offset of the last page; undefined = the page exists, or is not known yet.
 */
export function usePastEnd(
  key: string | null,
  lastOffset: number | undefined,
  onPastEnd: ((lastOffset: number, reason: 'past-end') => void) | undefined,
): void {
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (told.current !== key) told.current = null;
    if (key === null || lastOffset === undefined || told.current === key) return;
    told.current = key;
    onPastEnd?.(lastOffset, 'past-end');
  }, [key, lastOffset, onPastEnd]);
}
