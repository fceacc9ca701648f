import type { M2MTokensAction } from './M2MTokensAction.js';

export interface Route {
  method: string;
  /** After `basePath`. A segment `:tokenId` matches any. */
  path: string;
  action: M2MTokensAction;
}

/** Every call that the handler could serve. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '', action: 'list' },
  // A HEAD answers as GET does, without a body.
  { method: 'HEAD', path: '', action: 'list' },
  { method: 'POST', path: '', action: 'create' },
  { method: 'POST', path: '/:tokenId/revoke', action: 'revoke' },
];
