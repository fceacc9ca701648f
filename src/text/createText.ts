import { nextTimeChange } from '../logic/nextTimeChange.js';
import { MINUTE } from '../logic/relativeTime.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';
import { createFormatNumber } from './createFormatNumber.js';
import {
  DEFAULT_FORMATTERS,
  type FormatContext,
  formatUtc,
  type M2MTokensFormatters,
} from './formatters.js';
import { DEFAULT_LABELS, type M2MTokensLabels } from './labels.js';
import { mergeLabels } from './mergeLabels.js';
import { supportedLocale, supportedTimeZone } from './supported.js';

export interface TextOptions {
  /** Words of your own; what is left out stays as it is. Default: English. */
  labels?: Partial<M2MTokensLabels> | undefined;
  /** Ways of writing numbers and times of your own; what is left out stays as it is. Default: by Intl. */
  formatters?: Partial<M2MTokensFormatters> | undefined;
  /** BCP 47 tag for numbers and times. Default `en`. */
  locale?: string | undefined;
  /** IANA name such as `Europe/Berlin`. Default: the browser's zone. */
  timeZone?: string | undefined;
}

/** All that a component needs to write words, numbers and times. */
export interface Text {
  labels: M2MTokensLabels;
  formatNumber: (value: number) => string;
  /** The exact time; undefined for a time that no calendar can hold. */
  formatDateTime: (time: number) => string | undefined;
  /** The distance from now; the exact time where there is no clock yet (`now` null). */
  formatTime: (time: number, now: number | null) => string | undefined;
  /** When `formatTime` writes something else, in Unix milliseconds; Infinity = never. */
  nextTimeChange: (time: number, now: number) => number;
}

/** @param isHydrated Before that, server and browser must write the same, so neither Intl nor a clock is used. */
export function createText(options: TextOptions, isHydrated: boolean): Text {
  const formatters = { ...DEFAULT_FORMATTERS, ...withoutUndefined(options.formatters) };
  const context: FormatContext = {
    locale: supportedLocale(options.locale),
    timeZone: supportedTimeZone(options.timeZone),
  };
  const formatDateTime = (time: number) => {
    if (!isOnCalendar(time)) return undefined;
    return isHydrated ? formatters.formatDateTime(time, context) : formatUtc(time);
  };
  return {
    labels: mergeLabels(DEFAULT_LABELS, options.labels),
    formatNumber: createFormatNumber(options.formatters?.formatNumber, context, isHydrated),
    formatDateTime,
    formatTime: (time, now) => {
      if (!isHydrated || now === null || !Number.isFinite(now)) return formatDateTime(time);
      return isOnCalendar(time) ? formatters.formatRelativeTime(time, now, context) : undefined;
    },
    nextTimeChange: (time, now) => {
      if (!isHydrated || !isOnCalendar(time)) return Infinity;
      const isOurs = formatters.formatRelativeTime === DEFAULT_FORMATTERS.formatRelativeTime;
      // Nobody knows the steps of the host's own way of writing.
      return isOurs ? nextTimeChange(time, now) : (Math.floor(now / MINUTE) + 1) * MINUTE;
    },
  };
}

function isOnCalendar(time: number): boolean {
  return !Number.isNaN(new Date(time).getTime());
}
