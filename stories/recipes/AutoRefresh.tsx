import { useEffect, useState } from 'react';
import { M2MTokens } from 'react-m2m-tokens';

interface AutoRefreshProps {
  subject: string;
  /** Milliseconds between requests. */
  every?: number;
}

/**
 * A list that refreshes itself, and a button that pauses it: WCAG 2.2.2 requires automatic updates to be stoppable.
 * SWR sends no requests while the window is hidden or offline.
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
        swr={{
          refreshInterval: isPaused ? 0 : every,
          onSuccess: () => setUpdatedAt(Date.now()),
        }}
      />
    </>
  );
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** Not a live region: a screen reader should not announce every second. */
function Ago({ time }: { time: number }) {
  const [now, setNow] = useState(time);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.round(Math.max(0, now - time) / 1_000);
  const [value, unit] =
    seconds < 60 ? [seconds, 'second' as const] : [Math.floor(seconds / 60), 'minute' as const];
  return <span>{`Updated ${relative.format(-value, unit)}`}</span>;
}
