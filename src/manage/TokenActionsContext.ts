import { createContext } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { Selection } from './createSelection.js';

/** The calls that the user may make. A call that is false has no button. */
export interface M2MTokenAbilities {
  /** @default true */
  revoke?: boolean | undefined;
  /** @default true */
  create?: boolean | undefined;
  /**
   * Whether `<M2MTokenManager>` has the button that checks a leaked token.
   * @default true
   */
  verify?: boolean | undefined;
  /**
   * Rotating creates a token and revokes another, so it needs `create` and `revoke`, too.
   * @default true
   */
  rotate?: boolean | undefined;
}

/** The connection of rows and bars to the `<M2MTokenActions>` around them. It changes only with the machine. */
export interface TokenActions {
  selection: Selection;
  can: Required<M2MTokenAbilities>;
  /** Opens the dialog that revokes. */
  askToRevoke: (tokens: readonly M2MToken[]) => void;
  /** Opens the dialog that creates. */
  askToCreate: () => void;
}

/** undefined = there is no `<M2MTokenActions>`. */
export const TokenActionsContext = /* @__PURE__ */ createContext<TokenActions | undefined>(
  undefined,
);
