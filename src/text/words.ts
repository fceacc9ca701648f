import { withoutUndefined } from '../logic/withoutUndefined.js';
import type { M2MTokensFormatters } from './formatters.js';
import type { M2MTokensLabels } from './labels.js';
import type { M2MTokensLocale } from './M2MTokensLocale.js';

/** The words that a host may set on the provider and on every component. */
export interface WordOptions {
  /**
   * The language: a pack such as `de` of `react-m2m-tokens/locales/de`, with words, numbers and times; or a BCP 47 tag such
   * as `'de-AT'`, for numbers and times only. Absent: that of the component or provider above.
   * @default 'en'
   */
  locale?: M2MTokensLocale | string | undefined;
  /** Your own labels. The others come from the pack, from the component or provider above, or are English. */
  labels?: Partial<M2MTokensLabels> | undefined;
}

/** The formats that a host may set on the provider and on every component that shows numbers or times. */
export interface FormatOptions {
  /** Your own formatters. The others come from the component or provider above, or use `Intl`. */
  formatters?: Partial<M2MTokensFormatters> | undefined;
}

/** The host's settings so far, from the outermost provider to this component. */
export interface Words {
  labels: Partial<M2MTokensLabels>;
  formatters: Partial<M2MTokensFormatters>;
  /** BCP 47 tag; undefined = none was set. */
  locale: string | undefined;
  /** IANA name; undefined = the browser's zone. */
  timeZone: string | undefined;
}

export const NO_WORDS: Words = {
  ...{ labels: {}, formatters: {} },
  ...{ locale: undefined, timeZone: undefined },
};

/** The host's words, overridden by the words that it has set further in. A pack replaces all outer labels. */
export function mergeWords(
  outer: Words,
  {
    locale,
    labels,
    formatters,
    timeZone,
  }: WordOptions & FormatOptions & { timeZone?: string | undefined },
): Words {
  const pack: Partial<M2MTokensLocale> = typeof locale === 'string' ? { locale } : { ...locale };
  return {
    labels: { ...(pack.labels ?? outer.labels), ...withoutUndefined(labels) },
    formatters: { ...outer.formatters, ...withoutUndefined(formatters) },
    locale: pack.locale ?? outer.locale,
    timeZone: timeZone ?? outer.timeZone,
  };
}
