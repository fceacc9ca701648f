import { useContext, useMemo } from 'react';
import { sameFields } from '../logic/sameFields.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { mergeLabels } from '../text/mergeLabels.js';
import { M2MTokensContext } from './M2MTokensContext.js';
import { useSame } from './useSame.js';

/** The words of the provider, with a component's own on top. */
export function useLabels<Labels extends Partial<M2MTokensLabels>>(
  defaults: Labels,
  given?: Partial<M2MTokensLabels>,
): Labels {
  const { labels } = useContext(M2MTokensContext);
  // Hosts write them in place: rows that read the same are not rendered anew.
  const own = useSame(given, sameFields);
  return useMemo(() => mergeLabels(defaults, labels, own), [defaults, labels, own]);
}
