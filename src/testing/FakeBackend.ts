import type { M2MToken } from '../api/M2MToken.js';
import type { FailNextOptions, FakeFailure } from './FakeFailure.js';
import type { FakeMachine, FakeOrder } from './FakeMachine.js';
import type { FakeShape } from './formatPage.js';

export interface CreateFakeBackendOptions {
  /** The machines, each with its tokens. Default: none. */
  machines?: readonly FakeMachine[] | undefined;
  /** Tokens alone: each `subject` becomes a machine, named by its id. Default: none. */
  tokens?: readonly M2MToken[] | undefined;
  /** Milliseconds before each answer; a function is asked each time. Default 0. */
  latency?: number | (() => number) | undefined;
  /** The clock, in Unix milliseconds: it decides what has expired, and is sent as `Date`. Default `Date.now`. */
  now?: number | (() => number) | undefined;
  /** Keys that `handle` and `fetch` accept as `Authorization: Bearer`. Default: `FAKE_SECRET_KEY` alone. */
  secretKeys?: readonly string[] | undefined;
  /** Path under which the API is mounted, such as `/clerk`. Default: none. */
  basePath?: string | undefined;
  /** Page shape of `handleProxy` and `fetchProxy`; the API itself knows one only. Default `api`. */
  shape?: FakeShape | undefined;
  /** Order of the tokens. Default `newest`. */
  order?: FakeOrder | undefined;
}

/** A call that arrived. Headers are left out, since they hold keys. */
export interface FakeRequest {
  readonly method: string;
  readonly url: string;
  /** Unix milliseconds, by the fake's clock. */
  readonly at: number;
}

/** A Backend API in memory. Its functions may be taken off it and passed around. */
export interface FakeBackend {
  /**
   * Answers as the API does: `GET /m2m_tokens` and `GET /machines`, each also below `/v1`, with a Bearer key.
   * Anything else is 404. Rejects with the signal's reason when the request is aborted.
   */
  readonly handle: (request: Request) => Promise<Response>;
  /** `handle` with the arguments of `fetch`; relative URLs are fine. */
  readonly fetch: typeof fetch;
  /**
   * Answers the list call as a proxy that passes it through would: at any path, and without a key, since the proxy has it.
   * For a browser's requests to `proxyUrl`.
   */
  readonly handleProxy: (request: Request) => Promise<Response>;
  /** `handleProxy` with the arguments of `fetch`: can be given to `<M2MTokensProvider fetch>`. */
  readonly fetchProxy: typeof fetch;
  /**
   * Makes the next answers fail. Failures are used up in the order in which they were asked for, whatever is called.
   *
   * @returns a function that takes the failure back.
   * @throws Error for a status outside 400 to 599.
   */
  readonly failNext: (failure: FakeFailure, options?: FailNextOptions) => () => void;
  /** Adds a token to the machine that is its `subject`. Throws when there is no such machine. */
  readonly addToken: (token: M2MToken) => void;
  /** Revokes a token. The reason is null when absent. Throws when there is no such token. */
  readonly revokeToken: (id: string, reason?: string | null) => void;
  /** The machines, in the order in which they were given. */
  readonly machines: readonly { readonly id: string; readonly name: string }[];
  /** What was asked, oldest first; the last 1,000 calls. */
  readonly requests: readonly FakeRequest[];
  /** Back to the machines and tokens of the start; forgets failures and requests. */
  readonly reset: () => void;
}
