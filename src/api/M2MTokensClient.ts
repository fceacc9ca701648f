/** How the browser talks to the proxy. */
export interface M2MTokensClient {
  /**
   * URL of the backend proxy: absolute, or relative to the page. It may end in a slash and carry a query of its own,
   * whose parameters the handler's `ignoredParams` must list, but no user name or password. Redirects are not followed.
   * Default `/api/m2m-tokens`.
   */
  proxyUrl?: string | undefined;
  /** Headers for each request, such as a session token; a function is asked before each request and may be async. Default: none. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Whether cookies are sent. Default `same-origin`. */
  credentials?: RequestCredentials | undefined;
  /** Makes the requests. An answer that it was redirected to is an error. Default: the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds until a request is given up, its body included. Default 15,000. */
  timeout?: number | undefined;
}

export const DEFAULT_TIMEOUT = 15_000;
