import type { FormatContext, M2MTokensFormatters } from './formatters.js';
import type { NumberFormat } from './labels.js';

/**
 * @param own The host's way of writing numbers; undefined = by Intl. Apart from those of times, for those who write none.
 * @param isHydrated Before that, server and browser must write the same, so no Intl is used.
 */
export function createFormatNumber(
  own: M2MTokensFormatters['formatNumber'] | undefined,
  context: FormatContext,
  isHydrated: boolean,
): NumberFormat {
  if (!isHydrated) return String;
  if (own !== undefined) return (value) => own(value, context);
  const format = new Intl.NumberFormat(context.locale);
  return (value) => format.format(value);
}
