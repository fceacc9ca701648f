import { createContext } from 'react';
import {
  createPartClasses,
  type M2MTokensClassNames,
  type PartClasses,
} from '../logic/partClasses.js';
import { NO_WORDS, type Words } from '../text/words.js';

/** Row height: 44 pixels, or 36. */
export type M2MTokensDensity = 'comfortable' | 'compact';

/** The look that a host may set on the provider and on every component. */
export interface LookOptions {
  /**
   * Your own classes beside the built-in ones, part by part: `{ row: 'my-row' }`. Other parts use those of the component
   * or provider above.
   */
  classNames?: M2MTokensClassNames | undefined;
  /**
   * `compact` = less room: rows of 36 pixels, not 44. Absent: that of the component or provider above.
   * @default 'comfortable'
   */
  density?: M2MTokensDensity | undefined;
}

/** Words and look of a component, and of the components inside it. */
export interface Presentation extends Words {
  classNames: M2MTokensClassNames;
  density: M2MTokensDensity | undefined;
  /** The classes of a part: ours and the host's. */
  part: PartClasses;
}

/** The provider sets it, and each component sets it again for the parts inside it. */
export const PresentationContext = /* @__PURE__ */ createContext<Presentation>({
  ...NO_WORDS,
  classNames: {},
  density: undefined,
  part: /* @__PURE__ */ createPartClasses({}),
});
