import { nextTimeChange } from '../logic/nextTimeChange.js';
import { isOnCalendar, MINUTE } from '../logic/relativeTime.js';
import { createFormatNumber } from './createFormatNumber.js';
import { DEFAULT_FORMATTERS, type FormatContext, formatUtc } from './formatters.js';
import { DEFAULT_LABELS, type M2MTokensLabels } from './labels.js';
import { mergeLabels } from './mergeLabels.js';
import { supportedLocale, supportedTimeZone } from './supported.js';
import type { Words } from './words.js';

/** Everything that a component needs to write words, numbers and times. */
export interface Text {
  labels: M2MTokensLabels;
  formatNumber: (value: number) => string;
  /** The exact time; undefined for a time outside the calendar. */
  formatDateTime: (time: number) => string | undefined;
  /** The distance from now; the exact time without a clock (`now` null). */
  formatTime: (time: number, now: number | null) => string | undefined;
  /** When the result of `formatTime` changes next, in Unix milliseconds; Infinity = never. */
  nextTimeChange: (time: number, now: number) => number;
}

/**
 * @param isHydrated Before hydration the server and the browser must write the same text, so this uses neither Intl nor
 * a clock.
 */
export function createText(words: Words, isHydrated: boolean): Text {
  const formatters = { ...DEFAULT_FORMATTERS, ...words.formatters };
  const context: FormatContext = {
    locale: supportedLocale(words.locale),
    timeZone: supportedTimeZone(words.timeZone),
  };
  const formatDateTime = (time: number) => {
    if (!isOnCalendar(time)) return undefined;
    return isHydrated ? formatters.formatDateTime(time, context) : formatUtc(time);
  };
  return {
    labels: mergeLabels(DEFAULT_LABELS, words),
    formatNumber: createFormatNumber(words.formatters.formatNumber, context, isHydrated),
    formatDateTime,
    formatTime: (time, now) => {
      if (!isHydrated || now === null || !Number.isFinite(now)) return formatDateTime(time);
      return isOnCalendar(time) ? formatters.formatRelativeTime(time, now, context) : undefined;
    },
    nextTimeChange: (time, now) => {
      if (!isHydrated || !isOnCalendar(time)) return Infinity;
      const isOurs = formatters.formatRelativeTime === DEFAULT_FORMATTERS.formatRelativeTime;
      // A host's own formatter may change its result at any time.
      return isOurs ? nextTimeChange(time, now) : (Math.floor(now / MINUTE) + 1) * MINUTE;
    },
  };
}
