import { useEffect, useState } from 'react';

/** Seconds until a time in Unix milliseconds, counted down; 0 = none. */
export function useCountdown(until: number | null): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (until === null) return undefined;
    const count = () => setSeconds(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    const first = setTimeout(count);
    const timer = setInterval(count, 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [until]);
  return until === null ? 0 : seconds;
}
