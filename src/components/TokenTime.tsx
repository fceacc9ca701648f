import type { CellContext } from './Column.js';

interface TokenTimeProps {
  /** Unix milliseconds; null = never. */
  time: number | null;
  /** Word for null. */
  never?: string;
  /** What has happened is never told as yet to come, even if the clocks of server and browser differ. */
  isPast?: boolean;
  context: CellContext;
}

/** A time as its distance from now, with the exact time on hover and for machines. */
export function TokenTime({ time, never, isPast = false, context }: TokenTimeProps) {
  const { text, now } = context;
  if (time === null) return <span className="m2m-muted">{never}</span>;
  const exact = text.formatDateTime(time);
  if (exact === undefined) return <span className="m2m-muted">{text.labels.unknownTime}</span>;
  const told = isPast && now !== null ? Math.min(time, now) : time;
  return (
    <time className="m2m-time" dateTime={new Date(time).toISOString()} title={exact}>
      {text.formatTime(told, now)}
    </time>
  );
}
