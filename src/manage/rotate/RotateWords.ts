import type { RevokeLabels } from '../../text/manage/revokeLabels.js';
import type { RotateLabels } from '../../text/manage/rotateLabels.js';
import type { CreateWords } from '../CreateWords.js';

/** The words of the parts of the rotate dialog. */
export interface RotateWords extends CreateWords {
  revoke: RevokeLabels;
  rotate: RotateLabels;
}
