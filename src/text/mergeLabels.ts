import type { M2MTokensLabels } from './labels.js';
import type { Words } from './words.js';

/** English labels, overridden by the host's. */
export function mergeLabels<Labels extends Partial<M2MTokensLabels>>(
  english: Labels,
  { labels }: Pick<Words, 'labels'>,
): Labels {
  return { ...english, ...labels };
}
