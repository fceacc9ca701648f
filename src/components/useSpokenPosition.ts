import { useState } from 'react';
import type { PagePosition } from '../logic/pageInfo.js';

/**
 * The text of the pager's live region: empty until the page or its size changes, then the reader's position.
 *
 * @param isStale The rows are still loading, and the announcement waits for them.
 */
export function useSpokenPosition(
  { limit, offset }: PagePosition,
  isStale: boolean,
  describe: () => string,
): string {
  const [spoken, setSpoken] = useState({ limit, offset, text: '' });
  if (isStale || (spoken.limit === limit && spoken.offset === offset)) return spoken.text;
  const text = describe();
  setSpoken({ limit, offset, text });
  return text;
}
