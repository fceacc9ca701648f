import { LONGEST_LIFETIME } from '../api/writeRules.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds: an hour, a day, a week, 30 and 90 days. */
const DEFAULT_EXPIRATIONS: readonly number[] = [HOUR, DAY, 7 * DAY, 30 * DAY, 90 * DAY];

/** Seconds per unit, from the largest. */
const UNITS = { day: DAY, hour: HOUR, minute: MINUTE, second: 1 };

export type ExpirationUnit = keyof typeof UNITS;

/** The units of a custom expiration. */
export const CUSTOM_UNITS = ['minute', 'hour', 'day'] as const satisfies ExpirationUnit[];

/** A preset in seconds, a custom lifetime, or no end. */
export type ExpirationChoice = number | 'custom' | 'never';

/** The lifetimes that the form offers. Give the proxy the same limits, since only it can enforce them. */
export interface ExpirationRules {
  /**
   * Presets in seconds, in this order. Absent: an hour, a day, 7, 30 and 90 days. A new form has 30 days, or else the longest
   * preset below: long enough for a monthly rotation, and a forgotten token still ends. It never leaves the lifetime to
   * Clerk, whose texts contradict each other on the default of a machine.
   */
  expirations?: readonly number[] | undefined;
  /**
   * The longest lifetime in seconds. Longer presets are left out. It does not exclude "never".
   * @default 315_360_000
   */
  maxExpirationSeconds?: number | undefined;
  /**
   * Whether an opaque token may live until it is revoked. A JWT always expires.
   * @default true
   */
  allowNeverExpires?: boolean | undefined;
}

export interface OfferedExpirations {
  choices: readonly ExpirationChoice[];
  /** The choice of a new form: 30 days, or else the longest preset below, or else the first. */
  initial: ExpirationChoice;
  /** Seconds. */
  longest: number;
}

/** The choices for a format. Leaves out presets above the maximum, and presets that are not positive integers. */
export function offerExpirations(
  {
    expirations = DEFAULT_EXPIRATIONS,
    maxExpirationSeconds = LONGEST_LIFETIME,
    allowNeverExpires = true,
  }: ExpirationRules,
  tokenFormat: 'opaque' | 'jwt',
): OfferedExpirations {
  const longest = isLifetime(maxExpirationSeconds) ? maxExpirationSeconds : LONGEST_LIFETIME;
  const presets = [...new Set(expirations)].filter((item) => isLifetime(item) && item <= longest);
  const [below] = presets.filter((item) => item <= 30 * DAY).toSorted((a, b) => b - a);
  return {
    choices: [
      ...presets,
      'custom',
      ...(allowNeverExpires && tokenFormat !== 'jwt' ? ['never' as const] : []),
    ],
    initial: below ?? presets[0] ?? 'custom',
    longest,
  };
}

function isLifetime(seconds: number): boolean {
  return Number.isSafeInteger(seconds) && seconds > 0;
}

/** A number as the user typed it, with its unit. */
export interface CustomExpiration {
  amount: string;
  unit: ExpirationUnit;
}

/** The lifetime in seconds; null = it never expires. */
export type ReadExpiration =
  | { seconds: number | null; fault?: undefined }
  | { seconds?: undefined; fault: 'not-whole' | 'too-short' | 'too-long' };

export function readExpiration(
  choice: ExpirationChoice,
  { amount, unit }: CustomExpiration,
  longest: number,
): ReadExpiration {
  if (choice === 'never') return { seconds: null };
  if (choice !== 'custom') return { seconds: choice };
  const typed = asciiDigits(amount.trim());
  if (!/^[-−+]?\d+$/.test(typed)) return { fault: 'not-whole' };
  const seconds = Number(typed.replace('−', '-')) * UNITS[unit];
  if (seconds <= 0) return { fault: 'too-short' };
  return seconds > longest ? { fault: 'too-long' } : { seconds };
}

/** Full-width, Arabic and Persian digits, which keyboards type, end in their value. */
function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) =>
    String(digit.charCodeAt(0) % 16),
  );
}

/** Splits a lifetime into a whole number of its largest unit: 86,400 is one day, 90 is 90 seconds. */
export function splitLifetime(seconds: number): [amount: number, unit: ExpirationUnit] {
  const names = Object.keys(UNITS) as ExpirationUnit[];
  const unit = names.find((name) => seconds % UNITS[name] === 0) ?? 'second';
  return [seconds / UNITS[unit], unit];
}
