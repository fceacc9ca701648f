import { getOrCreate } from '../logic/getOrCreate.js';
import type { FormatContext, M2MTokensFormatters, NumberFormat } from './formatters.js';

/**
 * Separate from the formatters of times, for components that show no times.
 *
 * @param own The host's formatter; undefined = Intl.
 * @param isHydrated Before hydration the server and the browser must write the same text, so this does not use Intl.
 */
export function createFormatNumber(
  own: M2MTokensFormatters['formatNumber'] | undefined,
  context: FormatContext,
  isHydrated: boolean,
): NumberFormat {
  if (!isHydrated) return String;
  if (own !== undefined) return (value) => own(value, context);
  const { locale } = context;
  // oxlint-disable-next-line typescript/unbound-method -- Intl binds it, as a getter
  return getOrCreate(formats, locale, () => new Intl.NumberFormat(locale).format);
}

/** One per locale, since making a formatter costs a hundred times more than using it. */
const formats = new Map<string, NumberFormat>();
