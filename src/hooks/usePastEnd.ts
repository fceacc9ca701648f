import { useCallback, useRef } from 'react';

/**
 * Returns an effect that reports once for each key that its page is missing. A host needs it as a passive effect: its
 * own layout effects have run by then.
 *
 * @param lastOffset Offset of the last page; undefined = the page exists, or is not known yet.
 */
export function usePastEnd(
  key: string | undefined,
  lastOffset: number | undefined,
  onPastEnd: ((lastOffset: number) => void) | undefined,
): () => void {
  const reported = useRef<string>(undefined);
  return useCallback(() => {
    if (reported.current !== key) reported.current = undefined;
    if (key === undefined || lastOffset === undefined || reported.current === key) return;
    reported.current = key;
    onPastEnd?.(lastOffset);
  }, [key, lastOffset, onPastEnd]);
}
