import { useContext, useMemo } from 'react';
import { withoutUndefined } from '../logic/withoutUndefined.js';
import { createText, type Text } from '../text/createText.js';
import type { M2MTokensFormatters } from '../text/formatters.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { useHydrated } from './useHydrated.js';

/** The words, numbers and times of the provider, with a component's own on top. */
export function useText(
  ownLabels?: Partial<M2MTokensLabels>,
  ownFormatters?: Partial<M2MTokensFormatters>,
): Text {
  const { labels, formatters, locale, timeZone } = useContext(M2MTokensContext);
  const isHydrated = useHydrated();
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
