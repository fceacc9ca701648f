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

/** What a `secretKey` function can choose the key by. */
export interface M2MTokensSecretKeyContext {
  /** The browser's request, which `authorize` has allowed. */
  request: Request;
  /** Id of the machine whose tokens are requested, `mch_…`, validated. */
  subject: string;
}

/** A key, or a function that returns it; nothing = there is none. */
export type M2MTokensSecretKey =
  | string
  | null
  | undefined
  | ((
      context: M2MTokensSecretKeyContext,
    ) => string | null | undefined | Promise<string | null | undefined>);

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
   * Clerk's Secret Key. The handler calls a function for each authorized request, so it may return a key per tenant:
   * `({ request, subject }) => key`, within 5 seconds. The handler keeps no key. When Clerk answers 401, the handler calls the
   * function again, and repeats the request once if the key has changed. Absent or empty = every call answers 500
   * `not_configured`. Refused in a browser. Not to be given together with `list`.
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
   * With anything but an https URL without a password every call answers 500 `not_configured`. Plain http passes for
   * loopback and private hosts only: localhost, private IP addresses, names without a dot, `.localhost`, `.internal`,
   * `.local` and `.test`.
   */
  apiUrl?: string | undefined;
  /**
   * Path of the handler as `request.url` has it; any other path answers 404. A segment may be a `:name`, which stands for
   * any one segment: `/:tenant/api/m2m-tokens`.
   *
   * @default '/api/m2m-tokens'
   */
  basePath?: string | undefined;
  /**
   * Names of query parameters that are ignored, such as those that `proxyUrl` or a router adds: `['tenant']`. Any other
   * unknown parameter answers 400. Default: none.
   */
  ignoredParams?: readonly string[] | undefined;
  /**
   * Host names under which the handler answers, without ports: `['admin.example.com']`. Any other `Host` answers 403, which
   * stops DNS rebinding. Default: every host.
   */
  allowedHosts?: readonly string[] | undefined;
  /** Origins of other sites that may call, such as `https://admin.example.com`. Default: none, the same origin only. */
  allowedOrigins?: readonly string[] | undefined;
  /**
   * Headers that listed origins may send, beside `authorization`, `content-type` and `accept`: those of the provider's
   * `headers`, and those that tracing adds, such as `['x-tenant-id', 'baggage']`. Default: none.
   */
  allowedHeaders?: readonly string[] | undefined;
  /**
   * Milliseconds until a call to Clerk is given up, its body included. A call that is repeated with another key has the
   * whole time again. Default 10,000.
   */
  timeout?: number | undefined;
  /** Used for the call to Clerk in place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /**
   * Told of every answer that is an error, for your logs: switch on `error.code`.
   * Its message is one line of at most 500 characters. The error never holds keys, headers or hosts, so neither does it repeat what your own functions threw. Of a request
   * it repeats one thing: the path, when that is not the handler's.
   */
  onError?: ((error: M2MTokensError) => void) | undefined;
}

/** Answers a request. It carries itself under the names by which frameworks look for route handlers. */
export interface M2MTokensHandler {
  (request: Request): Promise<Response>;
  GET: (request: Request) => Promise<Response>;
  HEAD: (request: Request) => Promise<Response>;
  POST: (request: Request) => Promise<Response>;
  OPTIONS: (request: Request) => Promise<Response>;
}
