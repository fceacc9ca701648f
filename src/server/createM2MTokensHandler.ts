import { M2MTokensError } from '../api/M2MTokensError.js';
import { askAuthorize } from './askAuthorize.js';
import { checkOrigin } from './checkOrigin.js';
import { corsHeaders } from './corsHeaders.js';
import { createPageSource } from './createPageSource.js';
import { describeThrown } from './describeThrown.js';
import { emptyResponse } from './emptyResponse.js';
import { errorResponse } from './errorResponse.js';
import { jsonResponse } from './jsonResponse.js';
import type { M2MTokensHandler, M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { preflightHeaders } from './preflightHeaders.js';
import { readHandlerOptions } from './readHandlerOptions.js';
import { readListRequest } from './readListRequest.js';
import { readRoute } from './readRoute.js';
import { reportError } from './reportError.js';
import { toWire } from './toWire.js';

/**
 * The backend proxy: takes the browser's requests, asks `authorize`, calls Clerk with the secret key,
 * and answers in the wire shape of Clerk's Backend API. It uses Web-standard APIs only.
 *
 * @example
 * export const { GET, POST, OPTIONS } = createM2MTokensHandler({
 *   secretKey: () => process.env.CLERK_SECRET_KEY,
 *   authorize: async (request, { subject }) => {
 *     const user = await getUser(request); // yours
 *     return user ? user.maySee(subject) : 'unauthenticated';
 *   },
 * });
 *
 * @throws M2MTokensError `invalid_config` when it is built without `authorize`, or with an option that cannot work.
 * The handler itself never throws.
 */
export function createM2MTokensHandler(options: M2MTokensHandlerOptions): M2MTokensHandler {
  const { authorize, allowedOrigins, basePath, onError, ...read } = readHandlerOptions(options);
  const source = createPageSource(read.source);

  async function answer(request: Request, cors: Record<string, string>): Promise<Response> {
    const url = new URL(request.url);
    if (readRoute(request.method, url.pathname, basePath) === 'preflight') {
      return emptyResponse(204, { ...cors, ...preflightHeaders(request, allowedOrigins) });
    }
    checkOrigin(request, allowedOrigins);
    const params = readListRequest(url.searchParams);
    await askAuthorize(authorize, request, { action: 'list', subject: params.subject });
    return jsonResponse(200, toWire(await source.list(params, request.signal)), cors);
  }

  async function handle(request: Request): Promise<Response> {
    let cors = {};
    try {
      if (!isWebRequest(request)) throw noWebRequest();
      // Before authorize, which may change the request's headers.
      cors = corsHeaders(request, allowedOrigins);
      return await answer(request, cors);
    } catch (thrown) {
      // Whoever asked has gone: there is nobody to answer and nothing to log. 499 is the usual word for it.
      if (request?.signal?.aborted) return emptyResponse(499);
      const error = thrown instanceof M2MTokensError ? thrown : unforeseen(thrown);
      if (error.code === 'upstream_unauthorized') source.forgetKey();
      // Before onError, which may change the error.
      const response = errorResponse(error, cors);
      reportError(onError, error);
      return response;
    }
  }

  return Object.assign(handle, { GET: handle, POST: handle, OPTIONS: handle });
}

/** A framework's own request, as Node's and Express's, has plain headers. */
function isWebRequest(request: Request): boolean {
  return typeof request?.url === 'string' && typeof request.headers?.get === 'function';
}

function noWebRequest(): M2MTokensError {
  return new M2MTokensError(
    'invalid_config',
    'The handler was called with something that is no Web Request, so nothing was asked. ' +
      'Convert it first: for Node and Express with getRequestListener of @hono/node-server.',
  );
}

function unforeseen(thrown: unknown): M2MTokensError {
  return new M2MTokensError(
    'server_error',
    `The proxy failed in an unforeseen way (${describeThrown(thrown)}), so no M2M tokens were sent. ` +
      'This is a fault of react-m2m-tokens: please report it.',
  );
}
