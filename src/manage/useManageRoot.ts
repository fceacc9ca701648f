import type { M2MTokensDensity } from '../hooks/PresentationContext.js';
import { useRoot } from '../hooks/useRoot.js';
import type { M2MTokensPart } from '../logic/partClasses.js';
import type { M2MTokensLabels } from '../text/labels.js';
import type { M2MManageLabels } from '../text/manage/manageLabels.js';
import type { FormatOptions, WordOptions } from '../text/words.js';
import type { M2MManageClassNames, M2MManagePart } from './M2MManagePart.js';

/** The words and the look that a host may set on every component of managing. */
export interface ManageOptions extends Omit<WordOptions, 'labels'>, FormatOptions {
  /** Your own labels. The others come from the pack, from the component or provider above, or are English. */
  labels?: Partial<M2MTokensLabels & M2MManageLabels> | undefined;
  /** Your own classes beside the built-in ones, part by part: `{ dialog: 'my-dialog' }`. */
  classNames?: M2MManageClassNames | undefined;
  /**
   * `compact` = less room. Absent: that of the component or provider above.
   * @default 'comfortable'
   */
  density?: M2MTokensDensity | undefined;
  /** Goes to the outer element. */
  className?: string | undefined;
}

/** `useRoot` for a part of managing. Words and classes come from the same context as those of the list. */
export function useManageRoot<Props extends ManageOptions>(part: M2MManagePart, props: Props) {
  return useRoot(part as M2MTokensPart, props);
}
