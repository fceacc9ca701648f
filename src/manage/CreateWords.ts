import type { Text } from '../text/createText.js';
import type { CreateLabels } from '../text/manage/createLabels.js';
import type { Words } from '../text/words.js';

/** The words of the parts of the create dialog. */
export interface CreateWords {
  /** Words of reading, numbers and times. */
  text: Text;
  labels: CreateLabels;
  /** Language and zone. */
  words: Words;
}
