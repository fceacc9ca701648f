import type { ListParams } from '../api/ListParams.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';

/** What a request asks for. */
export interface M2MTokensAuthorizeContext {
  /** The call; later versions may add others, so refuse those that you do not know. */
  action: 'list';
  /** Id of the machine whose tokens are asked for, `mch_…`, already checked. */
  subject: string;
}

/** true = may; false = may not (403); `'unauthenticated'` = nobody is signed in (401). */
export type M2MTokensAuthorizeAnswer = boolean | 'unauthenticated';

/** A key, or where to get it; nothing = there is none. */
export type M2MTokensSecretKey =
  | string
  | null
  | undefined
  | (() => string | null | undefined | Promise<string | null | undefined>);

/**
 * Lists one page in the handler's place. It may give any of the three shapes that proxies send: what `clerkClient.m2m.list()`
 * gives, the Backend API's own answer, or its rows under `data`. `params` are checked, and complete; `signal` is aborted when
 * nobody waits any more or `timeout` is over.
 */
export type M2MTokensListSource = (params: ListParams, options: { signal: AbortSignal }) => unknown;

/** How the proxy handler works. */
export interface M2MTokensHandlerOptions {
  /**
   * Decides whether whoever sent the request may see the tokens of this machine. Required.
   * Anything but an answer of this type, a throw, or 5 seconds of silence is a no (403).
   */
  authorize: (
    request: Request,
    context: M2MTokensAuthorizeContext,
  ) => M2MTokensAuthorizeAnswer | Promise<M2MTokensAuthorizeAnswer>;
  /**
   * Clerk's Secret Key. A function is asked at the first authorized request, 5 seconds at most, and asked again
   * only while it gives no key or after Clerk refused the key. Absent or empty = every call answers 500 `not_configured`.
   * Not to be given together with `list`.
   */
  secretKey?: M2MTokensSecretKey;
  /**
   * Lists in place of the handler's own call to Clerk: `list: (params) => clerkClient.m2m.list(params)`, for a server that
   * has a client of Clerk's SDK already. Not `list: clerkClient.m2m.list`, which loses its client. What the SDK throws is answered as Clerk's own refusal would be; the words of
   * anything else that is thrown go nowhere. The SDK leaves out when a token was last used, so the answer does, too.
   * Default: the handler calls Clerk with `secretKey`. Not to be given together with `secretKey`, `apiUrl` or `fetch`.
   */
  list?: M2MTokensListSource | undefined;
  /**
   * Base of Clerk's Backend API, with or without `/v1`. Default: the environment's `CLERK_API_URL`, else `https://api.clerk.com`.
   * With anything but an http(s) URL without a password every call answers 500 `not_configured`.
   */
  apiUrl?: string | undefined;
  /** Path at which the handler is mounted; any other path answers 404. Default `/api/m2m-tokens`. */
  basePath?: string | undefined;
  /** Origins of other sites that may call, such as `https://admin.example.com`. Default: none, the same origin only. */
  allowedOrigins?: readonly string[] | undefined;
  /** Milliseconds until a call to Clerk is given up, its body included. Default 10,000. */
  timeout?: number | undefined;
  /** Used for the call to Clerk in place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /**
   * Told of every answer that is an error, for your logs: switch on `error.code`.
   * The error never holds keys, headers or hosts, so neither does it repeat what your own functions threw.
   */
  onError?: ((error: M2MTokensError) => void) | undefined;
}

/** Answers a request. It carries itself under the names by which frameworks look for route handlers. */
export interface M2MTokensHandler {
  (request: Request): Promise<Response>;
  GET: (request: Request) => Promise<Response>;
  POST: (request: Request) => Promise<Response>;
  OPTIONS: (request: Request) => Promise<Response>;
}
