import type { ReactNode } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokenCellContext } from './M2MTokenColumn.js';

/**
 * A time relative to now, with the exact time on hover and in `datetime`.
 *
 * @param time Unix milliseconds; null = never.
 * @param never The text for null.
 * @param isPast Never shows a past time as future, even if the clocks of server and browser differ.
 */
export function timeCell(
  time: number | null,
  never: string,
  { labels, now, part, formatDateTime, formatTime }: M2MTokenCellContext,
  isPast = true,
): ReactNode {
  if (time === null) return <span className="m2m-muted">{never}</span>;
  const exact = formatDateTime(time);
  if (exact === undefined) return <span className="m2m-muted">{labels.unknownTime}</span>;
  return (
    <time className={part('time')} dateTime={new Date(time).toISOString()} title={exact}>
      {formatTime(isPast ? Math.min(time, now ?? time) : time)}
    </time>
  );
}

/** When a token expires. An active token that never expires is marked, since only a user can end it. */
export function expirationCell({ expiration }: M2MToken, context: M2MTokenCellContext): ReactNode {
  const { labels, part, status } = context;
  if (expiration !== null || status !== 'active') {
    return timeCell(expiration, labels.neverExpires, context, false);
  }
  return (
    <span className={part('never')}>
      {/* On hover only, since the open row shows the same words. */}
      <span className={part('neverMark')} title={labels.neverExpiresHint} aria-hidden="true" />
      <span>{labels.neverExpires}</span>
    </span>
  );
}
