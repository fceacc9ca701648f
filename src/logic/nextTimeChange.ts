import { MINUTE, relativeTime, UNITS } from './relativeTime.js';

/** When `relativeTime` gives another answer than it does now, in whole Unix milliseconds; Infinity = never. */
export function nextTimeChange(time: number, now: number): number {
  if (!canBeDate(time) || !canBeDate(now)) return Infinity;
  const { value, unit } = relativeTime(time, now);
  if (value === 0) return Math.ceil(time + MINUTE);
  const index = UNITS.findIndex(([name]) => name === unit);
  const size = UNITS[index]?.[1] ?? MINUTE;
  // What is ahead keeps its words while there is at least that much left.
  if (value > 0) return Math.floor(time - value * size) + 1;
  const largerSize = UNITS[index - 1]?.[1] ?? Infinity;
  return Math.ceil(time + Math.min((1 - value) * size, largerSize));
}

function canBeDate(time: number): boolean {
  return Math.abs(time) <= 8.64e15;
}
