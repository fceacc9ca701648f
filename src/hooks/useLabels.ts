import { useContext, useMemo } from 'react';
import { sameFields } from '../logic/sameFields.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { mergeLabels } from '../text/mergeLabels.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { useSame } from './useSame.js';

/** The provider's labels, overridden by the component's own. */
export function useLabels<Labels extends Partial<M2MTokensLabels>>(
  defaults: Labels,
  given?: Partial<M2MTokensLabels>,
): Labels {
  const { labels } = useContext(M2MTokensContext);
  // Hosts pass an inline object: equal labels must not re-render the rows.
  const own = useSame(given, sameFields);
  return useMemo(() => mergeLabels(defaults, labels, own), [defaults, labels, own]);
}
