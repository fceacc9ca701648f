import type { M2MTokensAuthorizeContext } from 'react-m2m-tokens/server';
import { isAllowed } from './isAllowed.js';

/**
 * Decides on each action. The demo has no sign-in, so every user of this computer may see all tokens, and may also revoke
 * and create them where the handler's `actions` say so: on demo data always, at Clerk with DEMO_WRITES=1 only.
 * A real app looks up its user here, and asks for each action whether this user may do it to this machine.
 */
export function authorize(request: Request, { action }: M2MTokensAuthorizeContext): boolean {
  switch (action) {
    case 'list':
    case 'revoke':
    case 'create':
      return isAllowed(request);
    default:
      return false; // an action of a later version
  }
}
