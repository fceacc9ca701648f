import { createContext, type ReactNode } from 'react';
import type { M2MToken } from '../api/M2MToken.js';

/**
 * Renders further actions of an active token's row, before the button that revokes it. A list without them ships none of
 * their code. undefined = there are none.
 */
export const RowActionsContext = /* @__PURE__ */ createContext<
  ((token: M2MToken) => ReactNode) | undefined
>(undefined);
