import type {
  M2MTokensMachinesContext,
  M2MTokensMachinesWriteContext,
} from './M2MTokensMachinesContext.js';

/** The calls that a handler can serve. */
export const M2M_TOKENS_ACTIONS = [
  'list',
  'revoke',
  'create',
  'verify',
  'machines.list',
  'machines.get',
  'machines.create',
  'machines.update',
  'machines.delete',
  'machines.rotateKey',
  'machines.addScope',
  'machines.removeScope',
] as const;

/** A call that a handler can serve. `list`, `verify`, `machines.list` and `machines.get` change nothing; the others do. */
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

/**
 * A user wants to verify a secret. If `authorize` allows it, the handler verifies the secret, and calls `authorize` again with
 * the action `list` and the machine of the token. After a second refusal the user gets the answer for an unknown secret.
 */
export interface M2MTokensVerifyContext {
  action: 'verify';
}

/** A call that changes something at Clerk. */
export type M2MTokensWriteContext =
  M2MTokensRevokeContext | M2MTokensCreateContext | M2MTokensMachinesWriteContext;

/**
 * The call that `authorize` decides on: switch on `action`. Later versions may add actions, so refuse any that you do not
 * know. The handler serves only those in its option `actions`, and `authorize` of a handler sees only those, with `list` in
 * addition when `verify` is served.
 */
export type M2MTokensAuthorizeContext<Action extends M2MTokensAction = M2MTokensAction> = Extract<
  | M2MTokensListContext
  | M2MTokensVerifyContext
  | M2MTokensMachinesContext
  | M2MTokensRevokeContext
  | M2MTokensCreateContext,
  { action: Action | (Action extends 'verify' ? 'list' : never) }
>;
