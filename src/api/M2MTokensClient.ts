/** How the browser talks to the proxy. */
export interface M2MTokensClient {
  /**
   * URL of the backend proxy: absolute, or relative to the page. It may end in a slash, and must not hold a user name
   * or password. It may have a query, whose parameters the handler's `ignoredParams` must list. The client does not
   * follow redirects.
   *
   * @default '/api/m2m-tokens'
   */
  proxyUrl?: string | undefined;
  /** Headers for each request, such as a session token. A function runs before each request and may be async. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /**
   * Whether the browser sends cookies.
   *
   * @default 'same-origin'
   */
  credentials?: RequestCredentials | undefined;
  /**
   * Makes the requests. An answer after a redirect is an error.
   *
   * @default globalThis.fetch
   */
  fetch?: typeof fetch | undefined;
  /**
   * Milliseconds after which a request times out, its body included.
   *
   * @default 15_000
   */
  timeout?: number | undefined;
}

export const DEFAULT_TIMEOUT = 15_000;
