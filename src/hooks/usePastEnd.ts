import { useCallback, useRef } from 'react';

/** The page of a key that is past the end. */
export interface MissingPage {
  key: string | null;
  /** Offset of the last page, in rows; undefined = the page exists, or is not known yet. */
  lastOffset: number | undefined;
}

/**
 * Returns an effect that reports once for each key that its page is missing. A host needs it as a passive effect: its
 * own layout effects have run by then.
 */
export function usePastEnd(
  { key, lastOffset }: MissingPage,
  onPastEnd: ((lastOffset: number) => void) | undefined,
): () => void {
  const reported = useRef<string | null>(null);
  return useCallback(() => {
    if (reported.current !== key) reported.current = null;
    if (key === null || lastOffset === undefined || reported.current === key) return;
    reported.current = key;
    onPastEnd?.(lastOffset);
  }, [key, lastOffset, onPastEnd]);
}
