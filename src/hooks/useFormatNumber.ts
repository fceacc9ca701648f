import { useMemo } from 'react';
import { createFormatNumber } from '../text/createFormatNumber.js';
import type { NumberFormat } from '../text/formatters.js';
import { supportedLocale } from '../text/supported.js';
import type { Words } from '../text/words.js';
import { useHydrated } from './useHydrated.js';

/** Writes numbers with the host's formatter, or else with Intl. */
export function useFormatNumber({ formatters, locale, timeZone }: Words): NumberFormat {
  const isHydrated = useHydrated();
  const { formatNumber } = formatters;
  // Numbers do not depend on the time zone, so this does not check it.
  return useMemo(
    () =>
      createFormatNumber(formatNumber, { locale: supportedLocale(locale), timeZone }, isHydrated),
    [formatNumber, locale, timeZone, isHydrated],
  );
}
