import type { M2MToken } from '../api/M2MToken.js';
import { filterInventory } from './filterInventory.js';
import { MINUTE } from './relativeTime.js';

/** The live tokens that expire in a month. */
export interface ExpiryMonth {
  /** The first moment of the month in the time zone, in Unix milliseconds. */
  start: number;
  count: number;
}

/** How many months to count. The last one also counts all later ones. */
const MONTHS = 12;

/**
 * Counts the live tokens by the month in which they expire: this month, the next ten, and all later ones. A token that never
 * expires is in none of them.
 *
 * @param timeZone An IANA name; undefined = the browser's zone.
 * @returns an empty list if the time is unknown.
 */
export function expiryMonths(
  tokens: readonly M2MToken[],
  now: number | null,
  timeZone: string | undefined,
): ExpiryMonth[] {
  if (now === null) return [];
  const monthAt = createMonthAt(timeZone);
  const first = monthAt(now);
  const months = Array.from({ length: MONTHS }, (_, index) => ({
    start: startOf(first + index, monthAt),
    count: 0,
  }));
  for (const { expiration } of filterInventory(tokens, ['active'], now)) {
    if (expiration === null) continue;
    const month = months.findLast(({ start }) => start <= expiration);
    if (month) month.count += 1;
  }
  return months;
}

type MonthAt = (time: number) => number;

/** Returns a function that numbers the month of a time, from January of the year 0 on. */
function createMonthAt(timeZone: string | undefined): MonthAt {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric' });
  return (time) => {
    const [month, year] = format.format(time).split('/').map(Number) as [number, number];
    return year * 12 + month - 1;
  };
}

/** Searches for the minute in which a month starts: the clock of a zone may skip or repeat midnight. */
function startOf(month: number, monthAt: MonthAt): number {
  // No zone is a day away from UTC.
  const inUtc = Date.UTC(Math.floor(month / 12), month % 12) / MINUTE;
  let before = inUtc - 24 * 60;
  let start = inUtc + 24 * 60;
  while (start - before > 1) {
    const middle = Math.floor((before + start) / 2);
    if (monthAt(middle * MINUTE) < month) before = middle;
    else start = middle;
  }
  return start * MINUTE;
}
