import { createContext } from 'react';
import {
  createPartClasses,
  type M2MTokensClassNames,
  type PartClasses,
} from '../logic/partClasses.js';

/** How much room rows take: 44 pixels high, or 36. */
export type M2MTokensDensity = 'comfortable' | 'compact';

/** What a host may say of the look, on the provider and on every component. */
export interface LookOptions {
  /** Classes of your own beside ours, part by part: `{ row: 'my-row' }`. Default: none. */
  classNames?: M2MTokensClassNames | undefined;
  /** `compact` = less room: rows of 36 pixels, not 44. Default `comfortable`. */
  density?: M2MTokensDensity | undefined;
}

export interface Look {
  classNames: M2MTokensClassNames;
  density: M2MTokensDensity | undefined;
  part: PartClasses;
}

/** Every component that stands alone sets it anew for what it is made of. */
export const LookContext = /* @__PURE__ */ createContext<Look>({
  classNames: {},
  density: undefined,
  part: /* @__PURE__ */ createPartClasses({}),
});
