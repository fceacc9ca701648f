import { useState } from 'react';

interface Place {
  limit: number;
  offset: number;
  /** The rows are not there yet: what is said waits for them. */
  isStale: boolean;
}

/** What the pager's live region holds: empty until the page or its size changes, then where the reader is. */
export function useSpokenPlace({ limit, offset, isStale }: Place, describe: () => string): string {
  const [spoken, setSpoken] = useState({ limit, offset, text: '' });
  if (isStale || (spoken.limit === limit && spoken.offset === offset)) return spoken.text;
  const text = describe();
  setSpoken({ limit, offset, text });
  return text;
}
