const SECOND = 1000;
/** In milliseconds. */
export const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** In milliseconds. */
export const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** From the largest: a distance uses the largest unit that fits into it. */
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
  /** Negative = past. 0 occurs only with seconds, so no text says "in 0 days". */
  value: number;
  unit: (typeof UNITS)[number][0];
}

/**
 * The distance of a time from now, for `Intl.RelativeTimeFormat`. Rounded towards now: "in 2 days" is at least two
 * days. A future time counts down the seconds. A time less than a minute ago is "now", so that a list of new tokens
 * does not tick.
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

/** Whether `Date` can hold a time. */
export function isOnCalendar(time: number): boolean {
  return Math.abs(time) <= 8.64e15;
}
