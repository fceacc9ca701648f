/** A call to the fake, from a `Request` or from the arguments of `fetch`. */
export interface FakeCall {
  method: string;
  url: URL;
  headers: Headers;
  signal: AbortSignal | null | undefined;
  /** The text of the body; '' = none. Like `fetch`, it uses up the body of a `Request`. */
  readBody: () => Promise<string>;
}

/**
 * Reads the arguments of `fetch`. A relative URL resolves against `http://localhost`.
 * It does not build a `Request`, which would reject the abort signals of a simulated page.
 */
export function readCall(input: RequestInfo | URL, init: RequestInit = {}): FakeCall {
  const request = typeof input === 'string' || 'href' in input ? undefined : input;
  const method = (init.method ?? request?.method ?? 'GET').toUpperCase();
  return {
    method,
    url: new URL(urlOf(input), 'http://localhost'),
    headers: new Headers(init.headers ?? request?.headers),
    signal: init.signal === undefined ? request?.signal : init.signal,
    readBody: async () => {
      if (method === 'GET' || method === 'HEAD') return '';
      if (typeof init.body === 'string') return init.body;
      if (init.body) return new Response(init.body).text();
      return (await request?.text()) ?? '';
    },
  };
}

function urlOf(input: RequestInfo | URL): string {
  if (typeof input === 'string') return input;
  return 'href' in input ? input.href : input.url;
}
