import { useContext, useMemo } from 'react';
import { sameFields } from '../logic/sameFields.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';
import { createText, type Text } from '../text/createText.js';
import type { M2MTokensFormatters } from '../text/formatters.js';
import { DEFAULT_LABELS, type M2MTokensLabels } from '../text/labels.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { useHydrated } from './useHydrated.js';
import { useLabels } from './useLabels.js';
import { useSame } from './useSame.js';

/** The provider's labels and formatters, overridden by the component's own. */
export function useText(
  givenLabels?: Partial<M2MTokensLabels>,
  givenFormatters?: Partial<M2MTokensFormatters>,
): Text {
  const { formatters, locale, timeZone } = useContext(M2MTokensContext);
  const labels = useLabels(DEFAULT_LABELS, givenLabels);
  const isHydrated = useHydrated();
  // Hosts pass inline objects, as with labels.
  const ownFormatters = useSame(givenFormatters, sameFields);
  return useMemo(
    () =>
      createText(
        {
          labels,
          formatters: { ...formatters, ...withoutUndefined(ownFormatters) },
          locale,
          timeZone,
        },
        isHydrated,
      ),
    [labels, formatters, ownFormatters, locale, timeZone, isHydrated],
  );
}
