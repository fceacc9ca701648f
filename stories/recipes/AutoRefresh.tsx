import { useEffect, useState } from 'react';
import { M2MTokens } from 'react-m2m-tokens';

interface AutoRefreshProps {
  subject: string;
  /** Milliseconds from one request to the next. */
  every?: number;
}

/**
 * A list that keeps itself up to date, and a button that stops it: what changes by itself must be stoppable
 * (WCAG 2.2.2). SWR asks nothing while the window is hidden or offline.
 */
export function AutoRefresh({ subject, every = 30_000 }: AutoRefreshProps) {
  const [isPaused, setPaused] = useState(false);
  const [updatedAt, setUpdatedAt] = useState<number>();

  return (
    <>
      <p>
        <button type="button" onClick={() => setPaused(!isPaused)}>
          {isPaused ? 'Resume updates' : 'Pause updates'}
        </button>{' '}
        {updatedAt !== undefined && <Ago time={updatedAt} />}
      </p>
      <M2MTokens
        subject={subject}
        options={{
          refreshInterval: isPaused ? 0 : every,
          onSuccess: () => setUpdatedAt(Date.now()),
        }}
      />
    </>
  );
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** No live region: nobody wants to hear the seconds pass. */
function Ago({ time }: { time: number }) {
  const [now, setNow] = useState(time);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.round(Math.max(0, now - time) / 1_000);
  const [value, unit] =
    seconds < 60 ? [seconds, 'second' as const] : [Math.floor(seconds / 60), 'minute' as const];
  return <>Updated {relative.format(-value, unit)}</>;
}
