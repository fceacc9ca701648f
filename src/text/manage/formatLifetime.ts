import type { RelativeTime } from '../../logic/relativeTime.js';
import { supportedLocale, supportedTimeZone } from '../supported.js';
import type { Words } from '../words.js';

/** A duration in the reader's language: "30 days". `Intl` has the plurals of every language. */
export function formatDuration(
  amount: number,
  unit: RelativeTime['unit'],
  { locale }: Words,
): string {
  return new Intl.NumberFormat(supportedLocale(locale), {
    ...{ style: 'unit', unit, unitDisplay: 'long' },
  }).format(amount);
}

/** A time to the minute with its zone, by the host's formatter for exact times if there is one. */
export function formatExpiry(time: number, { locale, timeZone, formatters }: Words): string {
  const context = { locale: supportedLocale(locale), timeZone: supportedTimeZone(timeZone) };
  if (formatters.formatDateTime) return formatters.formatDateTime(time, context);
  return new Intl.DateTimeFormat(context.locale, {
    timeZone: context.timeZone,
    ...{ year: 'numeric', month: 'long', day: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  }).format(time);
}
