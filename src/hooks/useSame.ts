import { useState } from 'react';

/** The value of before as long as the new one says the same, so that what was made from it stays. */
export function useSame<T>(value: T, isSame: (before: T, now: T) => boolean): T {
  const [kept, setKept] = useState({ value });
  if (Object.is(kept.value, value) || isSame(kept.value, value)) return kept.value;
  setKept({ value });
  return value;
}
