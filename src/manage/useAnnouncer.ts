import { useState } from 'react';

/** The text of a live region, and a function that announces another one, even with the same words. */
export function useAnnouncer(): readonly [said: string, announce: (text: string) => void] {
  const [said, setSaid] = useState('');
  // A screen reader does not announce the same words twice, so a no-break space tells them apart.
  return [said, (next) => setSaid((last) => (next && last === next ? `${next}\u00A0` : next))];
}
