import type { Text } from '../../text/createText.js';
import type { LeakLabels } from '../../text/manage/leakLabels.js';
import type { RevokeLabels } from '../../text/manage/revokeLabels.js';

/** The words of the leak check, and of the revocation in it. */
export interface LeakWords {
  labels: LeakLabels & RevokeLabels;
  text: Text;
}
