import { MINUTE, type RelativeTime, relativeTime, UNITS } from '../../logic/relativeTime.js';
import { supportedLocale, supportedTimeZone } from '../supported.js';
import type { Words } from '../words.js';
import { formatDuration } from './formatLifetime.js';

/** The steps of a time within the last minute, in milliseconds. */
const STEP = 10_000;

/** The time since a use: `relativeTime`, but in steps of ten seconds within the last minute. A future time is now. */
function since(time: number, now: number): RelativeTime {
  const passed = Math.max(0, now - time);
  if (passed >= MINUTE) return relativeTime(time, now);
  return { value: -Math.floor(passed / STEP) * 10, unit: 'second' };
}

/** "10 seconds ago", "14 minutes ago", by the host's formatter for relative times if there is one. */
export function formatAgo(time: number, now: number, words: Words): string {
  const { locale, timeZone, formatters } = words;
  const context = { locale: supportedLocale(locale), timeZone: supportedTimeZone(timeZone) };
  if (formatters.formatRelativeTime) return formatters.formatRelativeTime(time, now, context);
  const { value, unit } = since(time, now);
  const numeric = value === 0 ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(context.locale, { numeric }).format(value, unit);
}

/** How long a token has been silent: "14 minutes". */
export function formatSilence(time: number, now: number, words: Words): string {
  const { value, unit } = since(time, now);
  return formatDuration(Math.abs(value), unit, words);
}

/** A lifetime in seconds by its largest unit up to days, with one decimal at most: "90 days", "1.5 hours". */
export function formatSpan(seconds: number, words: Words): string {
  const units = UNITS.slice(3);
  const [unit, size] =
    units.find(([, each]) => seconds * 1000 >= each) ?? (['second', 1000] as const);
  return formatDuration(Math.round((seconds * 10_000) / size) / 10, unit, words);
}

/** When the results change next, in Unix milliseconds; undefined = when that of `relativeTime` does. */
export function nextStep(time: number, now: number): number | undefined {
  const passed = Math.max(0, now - time);
  return passed < MINUTE ? now - (passed % STEP) + STEP : undefined;
}
