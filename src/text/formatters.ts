import { relativeTime } from '../logic/relativeTime.js';

/** Where and in what language the reader is. `timeZone` undefined = the browser's. */
export interface FormatContext {
  locale: string;
  timeZone: string | undefined;
}

/** How numbers and times are written. All times are Unix milliseconds. */
export interface M2MTokensFormatters {
  formatNumber: (value: number, context: FormatContext) => string;
  /** The exact time, to the second, with its zone. */
  formatDateTime: (time: number, context: FormatContext) => string;
  /** The distance from now: "3 days ago". */
  formatRelativeTime: (time: number, now: number, context: FormatContext) => string;
}

/** Those of times. Numbers are written by `createFormatNumber`. */
export const DEFAULT_FORMATTERS: Omit<M2MTokensFormatters, 'formatNumber'> = {
  formatDateTime: (time, { locale, timeZone }) => dateTimeFormat(locale, timeZone).format(time),
  formatRelativeTime: (time, now, { locale }) => {
    const { value, unit } = relativeTime(time, now);
    // "now" is a word for no distance, while "tomorrow" and "next month" would stand for up to twice theirs.
    const numeric = unit === 'second' ? 'auto' : 'always';
    return relativeTimeFormat(locale, numeric).format(value, unit);
  },
};

/** What is written before hydration: no Intl, since Node and browsers differ even in one locale and zone. */
export function formatUtc(time: number): string {
  // Not by length: a year after 9999 has more than four digits.
  return new Date(time)
    .toISOString()
    .replace('T', ' ')
    .replace(/:[\d.]+Z$/, ' UTC');
}

// Making an Intl formatter costs a hundred times more than using it.
const relativeTimeFormat = /* @__PURE__ */ memoize(
  (locale: string, numeric: 'auto' | 'always') => new Intl.RelativeTimeFormat(locale, { numeric }),
);
const dateTimeFormat = /* @__PURE__ */ memoize(
  (locale: string, timeZone: string | undefined) =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      // What one compares with a log.
      timeStyle: 'long',
      ...(timeZone === undefined ? {} : { timeZone }),
    }),
);

function memoize<Args extends (string | undefined)[], Format>(
  make: (...args: Args) => Format,
): (...args: Args) => Format {
  const made = new Map<string, Format>();
  return (...args) => {
    const key = args.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const format = make(...args);
    made.set(key, format);
    return format;
  };
}
