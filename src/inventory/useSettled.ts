import { useEffect, useState } from 'react';

/** How long a text must stay the same before a screen reader announces it, in milliseconds. */
const SETTLES_AFTER = 700;

/** A text once it has stopped changing, so that a live region does not announce each key press. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLES_AFTER);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
