import { useContext, useMemo } from 'react';
import { createFormatNumber } from '../text/createFormatNumber.js';
import type { M2MTokensFormatters } from '../text/formatters.js';
import type { NumberFormat } from '../text/labels.js';
import { supportedLocale } from '../text/supported.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { useHydrated } from './useHydrated.js';

/** Writes numbers as the provider says, or in a component's own way. */
export function useFormatNumber(given: Partial<M2MTokensFormatters> | undefined): NumberFormat {
  const { formatters, locale, timeZone } = useContext(M2MTokensContext);
  const isHydrated = useHydrated();
  const own = given?.formatNumber ?? formatters?.formatNumber;
  // Numbers do not depend on the zone, so nobody looks here whether Intl knows it.
  return useMemo(
    () => createFormatNumber(own, { locale: supportedLocale(locale), timeZone }, isHydrated),
    [own, locale, timeZone, isHydrated],
  );
}
