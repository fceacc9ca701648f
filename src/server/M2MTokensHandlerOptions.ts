import type { ListParams } from '../api/ListParams.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';

/** The call that `authorize` decides on. */
export interface M2MTokensAuthorizeContext {
  /** The call. Later versions may add others, so refuse any that you do not know. */
  action: 'list';
  /** Id of the machine whose tokens are requested, `mch_…`, validated. */
  subject: string;
}

/** true = allowed; false = forbidden (403); `'unauthenticated'` = the user is not signed in (401). */
export type M2MTokensAuthorizeAnswer = boolean | 'unauthenticated';

/** The argument of a `secretKey` function. */
export interface M2MTokensSecretKeyContext {
  /** The browser's request, which `authorize` has allowed. */
  request: Request;
  /** Id of the machine whose tokens are requested, `mch_…`, validated. */
  subject: string;
}

/** A key, or a function that returns it; null, undefined and '' = no key. */
export type M2MTokensSecretKey =
  | string
  | null
  | undefined
  | ((
      context: M2MTokensSecretKeyContext,
    ) => string | null | undefined | Promise<string | null | undefined>);

/**
 * Lists one page in the handler's place. It may return any of the three shapes that proxies send: the page of
 * `clerkClient.m2m.list()`, the Backend API's own answer, or its rows under `data`. `params` are validated and complete.
 * `signal` is aborted when the browser leaves or `timeout` is over.
 */
export type M2MTokensListSource = (params: ListParams, options: { signal: AbortSignal }) => unknown;

/** How the proxy handler works. */
export interface M2MTokensHandlerOptions {
  /**
   * Decides whether the caller may see the tokens of this machine. Required, because an open default would show every
   * machine's tokens to any caller until the host closes it.
   * The handler answers 403 when the function returns any other value, throws, or takes more than 5 seconds.
   */
  authorize: (
    request: Request,
    context: M2MTokensAuthorizeContext,
  ) => M2MTokensAuthorizeAnswer | Promise<M2MTokensAuthorizeAnswer>;
  /**
   * Clerk's Secret Key. The handler calls a function for each authorized request, so it may return a key per tenant:
   * `({ request, subject }) => key`, within 5 seconds. The handler keeps no key. When Clerk answers 401, the handler calls the
   * function again, and repeats the request once if the key has changed. Absent or empty = every call answers 500
   * `not_configured`. In a browser the handler throws. Do not pass it together with `list`.
   */
  secretKey?: M2MTokensSecretKey;
  /**
   * Lists in place of the handler's own call to Clerk: `list: (params) => clerkClient.m2m.list(params)`, for a server that
   * has a client of Clerk's SDK already. Do not write `list: clerkClient.m2m.list`, which loses its client. The handler
   * answers an error of the SDK like Clerk's own refusal, and never repeats the message of any other error. The SDK drops
   * when a token was last used, so the answer lacks it, too.
   * Absent: the handler calls Clerk with `secretKey`. Do not pass it together with `secretKey`, `apiUrl` or `fetch`.
   */
  list?: M2MTokensListSource | undefined;
  /**
   * Base of Clerk's Backend API, with or without `/v1`. It must be an https URL without a password; otherwise every call
   * answers 500 `not_configured`. Plain http is allowed for loopback and private hosts only: localhost, private IP
   * addresses, names without a dot, `.localhost`, `.internal`, `.local` and `.test`.
   *
   * @default process.env.CLERK_API_URL || 'https://api.clerk.com'
   */
  apiUrl?: string | undefined;
  /**
   * Path of the handler as `request.url` has it. Any other path answers 404. A segment may be a `:name`, which matches
   * any one segment: `/:tenant/api/m2m-tokens`.
   *
   * @default '/api/m2m-tokens'
   */
  basePath?: string | undefined;
  /**
   * Names of query parameters that the handler ignores, such as those that `proxyUrl` or a router adds: `['tenant']`.
   * Any other unknown parameter answers 400.
   *
   * @default []
   */
  ignoredParams?: readonly string[] | undefined;
  /**
   * Host names under which the handler answers, without ports: `['admin.example.com']`. Any other `Host` answers 403, which
   * stops DNS rebinding. Absent: the handler answers under every host.
   */
  allowedHosts?: readonly string[] | undefined;
  /**
   * Origins of other sites that may call, such as `https://admin.example.com`.
   *
   * @default []
   */
  allowedOrigins?: readonly string[] | undefined;
  /**
   * Headers that listed origins may send, besides `authorization`, `content-type` and `accept`: the names in the provider's
   * `headers`, and those that tracing adds, such as `['x-tenant-id', 'baggage']`.
   *
   * @default []
   */
  allowedHeaders?: readonly string[] | undefined;
  /**
   * Milliseconds after which the handler gives up a call to Clerk, its body included. A call that it repeats with another
   * key has the whole time again.
   *
   * @default 10_000
   */
  timeout?: number | undefined;
  /** Calls Clerk in place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /**
   * Called with the error of each failed request, for your logs: switch on `error.code`. The message is one line of at
   * most 500 characters. The error never holds keys, headers or hosts, so it does not repeat the errors that your own
   * functions threw. From the request it quotes only a path that the handler does not serve.
   */
  onError?: ((error: M2MTokensError) => void) | undefined;
}

/**
 * Answers a request. It is also its own `GET`, `HEAD`, `POST` and `OPTIONS`, the names by which frameworks find route
 * handlers.
 */
export interface M2MTokensHandler {
  (request: Request): Promise<Response>;
  GET: (request: Request) => Promise<Response>;
  HEAD: (request: Request) => Promise<Response>;
  POST: (request: Request) => Promise<Response>;
  OPTIONS: (request: Request) => Promise<Response>;
}
