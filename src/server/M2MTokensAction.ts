/** The calls that a handler can serve. */
export const M2M_TOKENS_ACTIONS = ['list', 'revoke', 'create'] as const;

/** A call that a handler can serve. Only `list` reads; the others write. */
export type M2MTokensAction = (typeof M2M_TOKENS_ACTIONS)[number];

/** `opaque` = stored, listed and revocable. `jwt` = not stored: never listed, never revocable. */
export type M2MTokenFormat = 'opaque' | 'jwt';

/** A user wants to see the tokens of a machine. */
export interface M2MTokensListContext {
  action: 'list';
  /** Id of the machine whose tokens are requested, `mch_…`, validated. */
  subject: string;
}

/** A user wants to revoke a token. */
export interface M2MTokensRevokeContext {
  action: 'revoke';
  /** Id of the machine that the token must belong to, `mch_…`, validated. */
  subject: string;
  /** `mt_…`, validated. Clerk refuses the token if it belongs to another machine. */
  tokenId: string;
  /** Why, in one line of at most 500 characters; null = no reason given. */
  reason: string | null;
}

/** A user wants to create a token. */
export interface M2MTokensCreateContext {
  action: 'create';
  /** Id of the machine that gets the token, `mch_…`, validated. */
  subject: string;
  tokenFormat: M2MTokenFormat;
  /** At most `maxExpirationSeconds`; null = never expires. */
  secondsUntilExpiration: number | null;
  /** Any JSON, at most 20 levels deep; null = none. */
  claims: unknown;
}

/** A call that changes something at Clerk. */
export type M2MTokensWriteContext = M2MTokensRevokeContext | M2MTokensCreateContext;

/**
 * The call that `authorize` decides on: switch on `action`. Later versions may add actions, so refuse any that you do not
 * know. The handler serves only those in its option `actions`.
 */
export type M2MTokensAuthorizeContext = M2MTokensListContext | M2MTokensWriteContext;
