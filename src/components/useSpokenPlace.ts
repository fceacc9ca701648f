import { useState } from 'react';

/** What the pager's live region holds: empty until the page or its size changes, then where the reader is. */
export function useSpokenPlace(limit: number, offset: number, describe: () => string): string {
  const [spoken, setSpoken] = useState({ limit, offset, text: '' });
  if (spoken.limit === limit && spoken.offset === offset) return spoken.text;
  const text = describe();
  setSpoken({ limit, offset, text });
  return text;
}
