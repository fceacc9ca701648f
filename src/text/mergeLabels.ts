import { withoutUndefined } from '../logic/withoutUndefined.js';
import type { M2MTokensLabels } from './labels.js';

/** Our words, with the host's in their place; what a host gives as undefined stays ours. */
export function mergeLabels<Labels extends Partial<M2MTokensLabels>>(
  defaults: Labels,
  ...given: (Partial<M2MTokensLabels> | undefined)[]
): Labels {
  return Object.assign({}, defaults, ...given.map(withoutUndefined));
}
