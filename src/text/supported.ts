import { warnOnce } from '../api/warnOnce.js';

/** The locale if Intl knows it; otherwise `en` with a warning. */
export function supportedLocale(locale: string | undefined): string {
  if (locale === undefined) return 'en';
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    warnOnce(
      `locale "${locale}" is not a BCP 47 tag, so numbers and times are in English. Pass one such as "pt-BR".`,
    );
    return 'en';
  }
}

/** The time zone if Intl knows it; otherwise the browser's, with a warning. */
export function supportedTimeZone(timeZone: string | undefined): string | undefined {
  if (timeZone === undefined) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    warnOnce(
      `timeZone "${timeZone}" is not an IANA name, so times are in the browser's zone. Pass one such as "Europe/Berlin".`,
    );
    return undefined;
  }
}
