const SECOND = 1000;
/** In milliseconds. */
export const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** In milliseconds. */
export const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** From the largest: a distance is told in the largest unit of which it holds at least one. */
export const UNITS = [
  ['year', YEAR],
  ['month', YEAR / 12],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
] as const;

export interface RelativeTime {
  /** Negative = past. Never 0 but for seconds, so nothing is ever "in 0 days". */
  value: number;
  unit: (typeof UNITS)[number][0];
}

/**
 * The distance of a time from now, as `Intl.RelativeTimeFormat` wants it. Rounded towards now: "in 2 days" is at least
 * two days. Seconds are counted down to a moment that is ahead; what is less than a minute ago is now.
 */
export function relativeTime(time: number, now: number): RelativeTime {
  const distance = time - now;
  const length = Math.abs(distance);
  const shortest = distance < 0 ? MINUTE : SECOND;
  const found = UNITS.find(([, size]) => length >= size && size >= shortest);
  if (found === undefined) return { value: 0, unit: 'second' };
  const [unit, size] = found;
  return { value: Math.trunc(distance / size), unit };
}
