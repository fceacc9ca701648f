import { M2MTokensError } from '../api/M2MTokensError.js';
import { parseUrl } from '../api/parseUrl.js';

/**
 * Refuses anything but a Web `Request`. The requests of Node and Express have plain headers, and a framework's context has
 * none.
 *
 * @throws M2MTokensError `invalid_config`
 */
export function checkWebRequest(request: Request): void {
  if (typeof request?.url === 'string' && typeof request.headers?.get === 'function') return;
  throw new M2MTokensError(
    'invalid_config',
    'The handler did not get a Web Request, so it did nothing. ' +
      'In Hono pass c.req.raw, in SvelteKit, Astro and Remix request of the context; ' +
      'in Node and Express use getRequestListener of @hono/node-server.',
  );
}

/**
 * Reads the signal that aborts when the browser leaves; undefined = this runtime has none.
 * A runtime may omit it, throw on access, or have an older version without listeners.
 */
export function readSignal(request: Request): AbortSignal | undefined {
  try {
    const { signal } = request;
    const listens =
      typeof signal.aborted === 'boolean' &&
      typeof signal.addEventListener === 'function' &&
      typeof signal.removeEventListener === 'function';
    return listens ? signal : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Parses the URL of a request. Some servers build it from a broken `Host`, or leave it relative.
 *
 * @throws M2MTokensError `bad_request`
 */
export function readRequestUrl(url: string): URL {
  const parsed = parseUrl(url);
  if (parsed !== undefined) return parsed;
  throw new M2MTokensError(
    'bad_request',
    'The URL of the request is relative or malformed, so it was refused. Check its Host header, and that the server passes whole URLs.',
    { status: 400 },
  );
}
