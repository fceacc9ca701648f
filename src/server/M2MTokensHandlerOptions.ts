import type { ListParams } from '../api/ListParams.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import type {
  M2MTokensAction,
  M2MTokensAuthorizeContext,
  M2MTokensCreateContext,
  M2MTokensRevokeContext,
} from './M2MTokensAction.js';
import type { M2MTokensActionEvent } from './M2MTokensActionEvent.js';
import type { M2MTokensMachinesContext } from './M2MTokensMachinesContext.js';

/** true = allowed; false = forbidden (403); `'unauthenticated'` = the user is not signed in (401). */
export type M2MTokensAuthorizeAnswer = boolean | 'unauthenticated';

/** The argument of a `secretKey` function. */
export interface M2MTokensSecretKeyContext<Action extends M2MTokensAction = M2MTokensAction> {
  /** The browser's request, which `authorize` has allowed. */
  request: Request;
  /**
   * Id of the machine that the call is about, `mch_…`, validated; null = the call names none: `verify`, `machines.list` and
   * `machines.create`.
   */
  subject: Action extends 'verify' | 'machines.list' | 'machines.create' ? null : string;
}

/** A key, or a function that returns it; null, undefined and '' = no key. */
export type M2MTokensSecretKey<Action extends M2MTokensAction = M2MTokensAction> =
  | string
  | null
  | undefined
  | ((
      context: M2MTokensSecretKeyContext<Action>,
    ) => string | null | undefined | Promise<string | null | undefined>);

/**
 * Lists one page in the handler's place. It may return any of the three shapes that proxies send: the page of
 * `clerkClient.m2m.list()`, the Backend API's own answer, or its rows under `data`. `params` are validated and complete.
 * `signal` is aborted when the browser leaves or `timeout` is over.
 */
export type M2MTokensListSource = (params: ListParams, options: { signal: AbortSignal }) => unknown;

/**
 * Revokes a token in the handler's place, and returns it, in the shape of the API or of the SDK. A token id does not name its
 * machine, so use the key of the machine `subject`: then Clerk refuses the tokens of others.
 * `signal` is aborted when `timeout` is over, but not when the browser leaves.
 */
export type M2MTokensRevokeSource = (
  context: M2MTokensRevokeContext,
  options: { signal: AbortSignal },
) => unknown;

/**
 * Creates a token in the handler's place, and returns it with its secret, `token`, in the shape of the API or of the SDK.
 * `signal` is aborted when `timeout` is over, but not when the browser leaves.
 */
export type M2MTokensCreateSource = (
  context: M2MTokensCreateContext,
  options: { signal: AbortSignal },
) => unknown;

/**
 * Verifies the secret of a token in the handler's place. It returns the token in the shape of the API or of the SDK, or throws
 * the SDK's error. `token` is the secret: never log it. The handler passes only texts that look like a secret.
 * `signal` is aborted when `timeout` is over.
 */
export type M2MTokensVerifySource = (
  params: { token: string },
  options: { signal: AbortSignal },
) => unknown;

/** The name of an action after `machines.`. */
type MachineCall<Context extends { action: string }> =
  Context['action'] extends `machines.${infer Name}` ? Name : never;

/**
 * Calls about machines in the handler's place, such as `list` for `machines.list`. Each gets the fields of its context without
 * `action`, and returns the answer in the shape of the API or of the SDK. `signal` is aborted when `timeout` is over, and for
 * `list` and `get` also when the browser leaves.
 */
export type M2MTokensMachinesSource = {
  [Context in M2MTokensMachinesContext as MachineCall<Context>]?:
    ((params: Omit<Context, 'action'>, options: { signal: AbortSignal }) => unknown) | undefined;
};

/**
 * How the proxy handler works.
 *
 * @typeParam Action the calls that it serves: `authorize` sees no others
 */
export interface M2MTokensHandlerOptions<Action extends M2MTokensAction = M2MTokensAction> {
  /**
   * Decides whether the caller may make this call: see the tokens of a machine, or one of the other `actions`. Required,
   * because an open default would show every machine's tokens to any caller until the host closes it.
   * Once `revoke` and `create` are on, a function that reads only `subject` lets every user who may see a machine's tokens
   * also revoke and create them. `verify` and the calls about machines have no `subject`.
   * The handler answers 403 when the function returns any other value, throws, or takes more than 5 seconds.
   */
  authorize: (
    request: Request,
    context: M2MTokensAuthorizeContext<Action>,
  ) => M2MTokensAuthorizeAnswer | Promise<M2MTokensAuthorizeAnswer>;
  /**
   * The calls that the handler serves. Each other call answers 405 `not_allowed_action`.
   *
   * @default ['list']
   */
  actions?: readonly Action[] | undefined;
  /**
   * Clerk's Secret Key. The handler calls a function for each authorized request, so it may return a key per tenant:
   * `({ request, subject }) => key`, within 5 seconds. The handler does not keep it. When Clerk answers 401, the handler calls the
   * function again, and repeats the request once if the key has changed. Absent or empty = every call answers 500
   * `not_configured`. In a browser the handler throws. Do not pass it together with functions of your own, such as `list`.
   * To revoke and to create, the handler gets the machine's own key with it, and keeps that key in memory for at most 60 seconds.
   */
  secretKey?: M2MTokensSecretKey<Action>;
  /**
   * Id of the machine whose Machine Secret Key (`ak_…`) is the `secretKey`. The handler then writes with that key, and
   * refuses to write for any other machine. Such a key cannot verify tokens or manage machines, so these `actions` are
   * `invalid_config`.
   * Absent: `secretKey` is the Secret Key of an instance.
   */
  machineId?: string | undefined;
  /**
   * Lists in place of the handler's own call to Clerk: `list: (params) => clerkClient.m2m.list(params)`, for a server that
   * has a client of Clerk's SDK already. Do not write `list: clerkClient.m2m.list`, which loses its client. The handler
   * answers an error of the SDK like Clerk's own refusal, and never repeats the message of any other error. The SDK drops
   * when a token was last used, so the answer lacks it, too.
   * Absent: the handler calls Clerk with `secretKey`. Do not pass it together with `secretKey`, `apiUrl` or `fetch`.
   */
  list?: M2MTokensListSource | undefined;
  /** Revokes in place of the handler's own call to Clerk, beside `list`. */
  revoke?: M2MTokensRevokeSource | undefined;
  /** Creates in place of the handler's own call to Clerk, beside `list`. */
  create?: M2MTokensCreateSource | undefined;
  /** Verifies in place of the handler's own call to Clerk, beside `list`. */
  verify?: M2MTokensVerifySource | undefined;
  /** Calls about machines in place of the handler's own calls to Clerk, beside `list`. */
  machines?: M2MTokensMachinesSource | undefined;
  /**
   * The longest lifetime of a created token, in seconds.
   *
   * @default 315_360_000
   */
  maxExpirationSeconds?: number | undefined;
  /**
   * Whether users may create tokens that never expire.
   *
   * @default true
   */
  allowNeverExpires?: boolean | undefined;
  /**
   * Called for each write and each verify, for your audit log: before the handler calls Clerk (`phase: 'attempt'`) and
   * afterwards (`phase: 'done'`). The handler waits for the attempt, and refuses the call with 503 `audit_failed` when the function
   * throws or takes more than 5 seconds. A failure in the second phase goes to `onError`; the answer stays.
   */
  onAction?: ((event: M2MTokensActionEvent) => unknown) | undefined;
  /**
   * Changes the reason of a revoke before Clerk stores it, for example to add the user and the ticket. Returns one line of at
   * most 2,000 characters, or null. The handler refuses the call with 503 `audit_failed` when the function returns
   * anything else, throws, or takes more than 5 seconds.
   */
  describeReason?:
    | ((reason: string | null, request: Request) => string | null | Promise<string | null>)
    | undefined;
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
 * Answers a request. It is also its own `GET`, `HEAD`, `POST`, `PATCH`, `DELETE` and `OPTIONS`, the names by which
 * frameworks find route handlers.
 */
export interface M2MTokensHandler {
  (request: Request): Promise<Response>;
  GET: (request: Request) => Promise<Response>;
  HEAD: (request: Request) => Promise<Response>;
  POST: (request: Request) => Promise<Response>;
  PATCH: (request: Request) => Promise<Response>;
  DELETE: (request: Request) => Promise<Response>;
  OPTIONS: (request: Request) => Promise<Response>;
}
