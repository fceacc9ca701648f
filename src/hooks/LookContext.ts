import { createContext } from 'react';
import {
  createPartClasses,
  type M2MTokensClassNames,
  type PartClasses,
} from '../logic/partClasses.js';

/** Row height: 44 pixels, or 36. */
export type M2MTokensDensity = 'comfortable' | 'compact';

/** The look that a host may set on the provider and on every component. */
export interface LookOptions {
  /** Your own classes, added to ours part by part: `{ row: 'my-row' }`. */
  classNames?: M2MTokensClassNames | undefined;
  /**
   * `compact` = less room: rows of 36 pixels, not 44.
   * @default 'comfortable'
   */
  density?: M2MTokensDensity | undefined;
}

export interface Look {
  classNames: M2MTokensClassNames;
  density: M2MTokensDensity | undefined;
  part: PartClasses;
}

/** Each top-level component sets it again for the parts inside it. */
export const LookContext = /* @__PURE__ */ createContext<Look>({
  classNames: {},
  density: undefined,
  part: /* @__PURE__ */ createPartClasses({}),
});
