import type { Words } from '../text/words.js';
import type { M2MManageLabels } from '../text/manage/manageLabels.js';

/** English labels of managing, overridden by the host's, which travel with those of reading. */
export function manageWords<Labels extends Partial<M2MManageLabels>>(
  english: Labels,
  { labels }: Pick<Words, 'labels'>,
): Labels {
  return { ...english, ...labels };
}
