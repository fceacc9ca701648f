import { isOnCalendar, MINUTE, relativeTime, UNITS } from './relativeTime.js';

/** When the result of `relativeTime` changes next, in whole Unix milliseconds; Infinity = never. */
export function nextTimeChange(time: number, now: number): number {
  if (!isOnCalendar(time) || !isOnCalendar(now)) return Infinity;
  const { value, unit } = relativeTime(time, now);
  if (value === 0) return Math.ceil(time + MINUTE);
  const index = UNITS.findIndex(([name]) => name === unit);
  const size = UNITS[index]?.[1] ?? MINUTE;
  // A future time keeps its value while at least that much is left.
  if (value > 0) return Math.floor(time - value * size) + 1;
  const largerSize = UNITS[index - 1]?.[1] ?? Infinity;
  return Math.ceil(time + Math.min((1 - value) * size, largerSize));
}
