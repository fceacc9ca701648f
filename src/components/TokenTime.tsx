import { usePart } from '../hooks/usePresentation.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';

interface TokenTimeProps {
  /** Unix milliseconds; null = never. */
  time: number | null;
  /** Shown for null. */
  never?: string;
  /** Never shows a past time as future, even if the clocks of server and browser differ. */
  isPast?: boolean;
  context: M2MTokenCellContext;
}

/** A time relative to now, with the exact time on hover and in `datetime`. */
export function TokenTime({ time, never, isPast = false, context }: TokenTimeProps) {
  const part = usePart();
  const { labels, now, formatDateTime, formatTime } = context;
  if (time === null) return <span className="m2m-muted">{never}</span>;
  const exact = formatDateTime(time);
  if (exact === undefined) return <span className="m2m-muted">{labels.unknownTime}</span>;
  const shownTime = isPast && now !== null ? Math.min(time, now) : time;
  return (
    <time className={part('time')} dateTime={new Date(time).toISOString()} title={exact}>
      {formatTime(shownTime)}
    </time>
  );
}
