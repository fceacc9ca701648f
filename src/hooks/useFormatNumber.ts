import { useContext, useMemo } from 'react';
import { createFormatNumber } from '../text/createFormatNumber.js';
import type { M2MTokensFormatters, NumberFormat } from '../text/formatters.js';
import { supportedLocale } from '../text/supported.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { useHydrated } from './useHydrated.js';

/** Writes numbers with the component's formatter, or else the provider's. */
export function useFormatNumber(given: Partial<M2MTokensFormatters> | undefined): NumberFormat {
  const { formatters, locale, timeZone } = useContext(M2MTokensContext);
  const isHydrated = useHydrated();
  const own = given?.formatNumber ?? formatters?.formatNumber;
  // Numbers do not depend on the time zone, so this does not check it.
  return useMemo(
    () => createFormatNumber(own, { locale: supportedLocale(locale), timeZone }, isHydrated),
    [own, locale, timeZone, isHydrated],
  );
}
