import type { M2MToken } from '../api/M2MToken.js';
import type { FakeRateLimit } from './createRateLimit.js';
import type { FakeAction } from './FakeAction.js';
import type { FailNextOptions, FakeFailure } from './FakeFailure.js';
import type { FakeMachine, FakeOrder } from './FakeMachine.js';
import type { FakeShape } from './formatToken.js';

export interface CreateFakeBackendOptions {
  /**
   * The machines, each with its tokens.
   *
   * @default []
   */
  machines?: readonly FakeMachine[] | undefined;
  /**
   * Tokens without machines. Each `subject` becomes a machine, named by its id.
   *
   * @default []
   */
  tokens?: readonly M2MToken[] | undefined;
  /**
   * Milliseconds before each answer. A function is called for each request.
   *
   * @default 0
   */
  latency?: number | (() => number) | undefined;
  /**
   * The clock, in Unix milliseconds. It decides which tokens have expired, and sets the `Date` header.
   *
   * @default Date.now
   */
  now?: number | (() => number) | undefined;
  /**
   * The Secret Keys that `handle` and `fetch` accept as `Authorization: Bearer`, beside the keys of the machines.
   *
   * @default [FAKE_SECRET_KEY]
   */
  secretKeys?: readonly string[] | undefined;
  /**
   * Path under which the API is mounted, such as `/clerk`.
   *
   * @default ''
   */
  basePath?: string | undefined;
  /**
   * Shape of the answers of `handleProxy` and `fetchProxy`. The API itself has one shape only.
   *
   * @default 'api'
   */
  shape?: FakeShape | undefined;
  /**
   * Order of the tokens.
   *
   * @default 'newest'
   */
  order?: FakeOrder | undefined;
  /**
   * The calls that `handleProxy` and `fetchProxy` serve. Another one is 405.
   *
   * @default all
   */
  actions?: readonly FakeAction[] | undefined;
  /**
   * The meaning of `seconds_until_expiration: null` for an opaque token: it never expires, or gets the default lifetime of
   * its machine. Clerk's own texts say both. A JWT always gets the default lifetime.
   *
   * @default 'never'
   */
  nullExpiration?: 'never' | 'default' | undefined;
  /**
   * Whether `verify` answers 200 for a revoked or expired token, in place of 404. Clerk does not say which it does.
   *
   * @default false
   */
  verifiesInactive?: boolean | undefined;
  /**
   * At most so many calls, by the fake's clock. One too many is 429, with `Retry-After`.
   *
   * @default no limit
   */
  rateLimit?: FakeRateLimit | undefined;
}

/** A recorded call, without its headers, which hold keys. */
export interface FakeRequest {
  readonly method: string;
  readonly url: string;
  /** Unix milliseconds, by the fake's clock. */
  readonly at: number;
}

/** A Backend API in memory. Its functions do not need `this`, so you may pass them around. */
export interface FakeBackend {
  /**
   * Answers as the API does, with a Bearer key and each path also below `/v1`: it lists, creates, revokes and verifies
   * tokens, and manages machines, their keys and their scopes. Anything else is 404. Rejects with the signal's reason when
   * the request is aborted.
   */
  readonly handle: (request: Request) => Promise<Response>;
  /** `handle` with the arguments of `fetch`. It accepts relative URLs. */
  readonly fetch: typeof fetch;
  /**
   * Answers a browser's requests to `proxyUrl` as the proxy does: at any path, and without a key, which the proxy adds.
   * Below that path it serves `/{tokenId}/revoke`, `/verify` and `/machines`. Every user may do everything.
   */
  readonly handleProxy: (request: Request) => Promise<Response>;
  /** `handleProxy` with the arguments of `fetch`, for `<M2MTokensProvider fetch>`. */
  readonly fetchProxy: typeof fetch;
  /**
   * Makes the next answers fail. Calls to any endpoint use up the failures in the order in which you added them.
   *
   * @returns a function that removes the failure.
   * @throws Error for a status outside 400 to 599.
   */
  readonly failNext: (failure: FakeFailure, options?: FailNextOptions) => () => void;
  /** Adds a token to the machine with its `subject`. Throws when there is no such machine. */
  readonly addToken: (token: M2MToken) => void;
  /** Revokes a token. The reason is null when absent. Throws when there is no such token. */
  readonly revokeToken: (id: string, reason?: string | null) => void;
  /** The machines at this moment: those that calls created, the newest first, then the original ones in their order. */
  readonly machines: readonly { readonly id: string; readonly name: string }[];
  /** The last 1,000 calls, oldest first. */
  readonly requests: readonly FakeRequest[];
  /** Restores the original machines and tokens, and clears failures and requests. */
  readonly reset: () => void;
}
