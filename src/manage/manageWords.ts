import type { Words } from '../text/words.js';
import type { M2MManageLabels } from '../text/manage/manageLabels.js';

/** The English labels of managing, overridden by the host's labels, which share a context with those of the list. */
export function manageWords<Labels extends Partial<M2MManageLabels>>(
  english: Labels,
  { labels }: Pick<Words, 'labels'>,
): Labels {
  return { ...english, ...labels };
}
