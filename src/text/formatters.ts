import { getOrCreate } from '../logic/getOrCreate.js';
import { relativeTime } from '../logic/relativeTime.js';

/** The reader's language and time zone. `timeZone` undefined = the browser's. */
export interface FormatContext {
  locale: string;
  timeZone: string | undefined;
}

/** Writes a whole number in the reader's locale. */
export type NumberFormat = (value: number) => string;

/** The ways to write numbers and times. All times are Unix milliseconds. */
export interface M2MTokensFormatters {
  formatNumber: (value: number, context: FormatContext) => string;
  /** The exact time, to the second, with its zone. */
  formatDateTime: (time: number, context: FormatContext) => string;
  /** The distance from now: "3 days ago". */
  formatRelativeTime: (time: number, now: number, context: FormatContext) => string;
}

/** The formatters of times. `createFormatNumber` writes numbers. */
export const DEFAULT_FORMATTERS: Omit<M2MTokensFormatters, 'formatNumber'> = {
  formatDateTime: (time, { locale, timeZone }) => dateTimeFormat(locale, timeZone).format(time),
  formatRelativeTime: (time, now, { locale }) => {
    const { value, unit } = relativeTime(time, now);
    // "now" says no distance, while "tomorrow" and "next month" could mean up to twice theirs.
    const numeric = unit === 'second' ? 'auto' : 'always';
    return relativeTimeFormat(locale, numeric).format(value, unit);
  },
};

/** The format before hydration: without Intl, since Node and browsers differ even in one locale and zone. */
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
      // With seconds and zone, to compare with a log.
      timeStyle: 'long',
      timeZone,
    }),
);

function memoize<Args extends (string | undefined)[], Format extends {}>(
  make: (...args: Args) => Format,
): (...args: Args) => Format {
  const made = new Map<string, Format>();
  return (...args) => getOrCreate(made, args.join(' '), () => make(...args));
}
