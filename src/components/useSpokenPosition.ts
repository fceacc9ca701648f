import { useState } from 'react';

interface SpokenPosition {
  limit: number;
  offset: number;
  /** The rows are still loading, and the announcement waits for them. */
  isStale: boolean;
}

/** The text of the pager's live region: empty until the page or its size changes, then the reader's position. */
export function useSpokenPosition(
  { limit, offset, isStale }: SpokenPosition,
  describe: () => string,
): string {
  const [spoken, setSpoken] = useState({ limit, offset, text: '' });
  if (isStale || (spoken.limit === limit && spoken.offset === offset)) return spoken.text;
  const text = describe();
  setSpoken({ limit, offset, text });
  return text;
}
