import { useState } from 'react';

/** Returns the previous value while the new one is equal, so that memoised results stay. */
export function useSame<T>(value: T, isSame: (before: T, now: T) => boolean): T {
  const [kept, setKept] = useState({ value });
  if (isSame(kept.value, value)) return kept.value;
  setKept({ value });
  return value;
}
