import { withoutUndefined } from '../logic/withoutUndefined.js';
import type { M2MTokensLabels } from './labels.js';

/** Our labels, overridden by the host's; an undefined label of the host stays ours. */
export function mergeLabels<Labels extends Partial<M2MTokensLabels>>(
  defaults: Labels,
  ...given: (Partial<M2MTokensLabels> | undefined)[]
): Labels {
  return Object.assign({}, defaults, ...given.map(withoutUndefined));
}
