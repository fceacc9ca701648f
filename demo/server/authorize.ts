import type { M2MTokensAuthorizeContext } from 'react-m2m-tokens/server';
import { isAllowed } from './isAllowed.js';

/**
 * Decides on each action. The demo has no sign-in, so every user of this computer may do everything that the handler's
 * `actions` have: see `demoActions`. A real app looks up its user here, and asks for each action whether this user may do it
 * to this machine.
 */
export function authorize(request: Request, { action }: M2MTokensAuthorizeContext): boolean {
  switch (action) {
    case 'list':
    case 'revoke':
    case 'create':
    case 'verify':
    case 'machines.list':
    case 'machines.get':
    case 'machines.create':
    case 'machines.update':
    case 'machines.delete':
    case 'machines.rotateKey':
    case 'machines.addScope':
    case 'machines.removeScope':
      return isAllowed(request);
    default:
      return false; // an action of a later version
  }
}
