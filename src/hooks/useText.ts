import { useContext, useMemo } from 'react';
import { sameFields } from '../logic/sameFields.js';
import { withoutUndefined } from '../logic/withoutUndefined.js';
import { createText, type Text } from '../text/createText.js';
import type { M2MTokensFormatters } from '../text/formatters.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { useHydrated } from './useHydrated.js';
import { useSame } from './useSame.js';

/** The words, numbers and times of the provider, with a component's own on top. */
export function useText(
  givenLabels?: Partial<M2MTokensLabels>,
  givenFormatters?: Partial<M2MTokensFormatters>,
): Text {
  const { labels, formatters, locale, timeZone } = useContext(M2MTokensContext);
  const isHydrated = useHydrated();
  // Hosts write them in place: rows that read the same are not rendered anew.
  const ownLabels = useSame(givenLabels, sameFields);
  const ownFormatters = useSame(givenFormatters, sameFields);
  return useMemo(
    () =>
      createText(
        {
          labels: { ...labels, ...withoutUndefined(ownLabels) },
          formatters: { ...formatters, ...withoutUndefined(ownFormatters) },
          locale,
          timeZone,
        },
        isHydrated,
      ),
    [labels, ownLabels, formatters, ownFormatters, locale, timeZone, isHydrated],
  );
}
