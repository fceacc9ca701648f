import { askAuthorize } from './askAuthorize.js';
import { successOf } from './auditCall.js';
import { checkHost } from './checkHost.js';
import { checkOrigin } from './checkOrigin.js';
import { corsHeaders, preflightHeaders } from './cors.js';
import { createCaller } from './createCaller.js';
import { createCallSource } from './createCallSource.js';
import { createPageSource } from './createPageSource.js';
import { foreseen } from './foreseen.js';
import { hiddenCause } from './hiddenCause.js';
import type { M2MTokensAction } from './M2MTokensAction.js';
import type { M2MTokensHandler, M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { readHandlerOptions } from './readHandlerOptions.js';
import { readListRequest } from './readListRequest.js';
import { checkWebRequest, readRequestUrl, readSignal } from './readRequest.js';
import { methodsAt, readRoute } from './readRoute.js';
import { reportError } from './reportError.js';
import { emptyResponse, errorResponse, jsonResponse, withoutBody } from './responses.js';
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
 * @throws M2MTokensError `invalid_config` when `authorize` is missing or an option is invalid.
 * The handler itself never throws.
 */
export function createM2MTokensHandler<Action extends M2MTokensAction = 'list'>(
  options: M2MTokensHandlerOptions<Action>,
): M2MTokensHandler {
  // The functions of the options get only calls that the handler serves.
  const read = readHandlerOptions(options as unknown as M2MTokensHandlerOptions);
  const { authorize, allowedOrigins, onError } = read;
  const list = createPageSource(read);
  const call = createCaller(createCallSource(read), read);

  async function answer(
    request: Request,
    cors: Record<string, string>,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const { pathname, searchParams: query } = readRequestUrl(request.url);
    const routed = readRoute(request.method, pathname, read);
    checkHost(request, read.allowedHosts);
    if (routed === 'preflight') {
      const methods = methodsAt(pathname, read);
      const allowed = preflightHeaders(request, allowedOrigins, read.allowedHeaders, methods);
      return emptyResponse(204, { ...cors, ...allowed });
    }
    const { ids } = routed;
    const [method, , action] = routed.route;
    if (action !== 'list') {
      const body = await call({ action, method, ids, query }, request, signal);
      return jsonResponse(successOf(action), body, cors);
    }
    checkOrigin(request, allowedOrigins);
    const params = readListRequest(query, read.ignoredParams);
    await askAuthorize(authorize, request, { action: 'list', subject: params.subject });
    return jsonResponse(200, toWire(await list(params, request, signal)), cors);
  }

  async function handle(request: Request): Promise<Response> {
    const signal = readSignal(request);
    let cors = {};
    let isHead = false;
    let response: Response;
    try {
      checkWebRequest(request);
      isHead = request.method === 'HEAD';
      // Must run before authorize, which may change the request's headers.
      cors = corsHeaders(request, allowedOrigins);
      response = await answer(request, cors, signal);
    } catch (thrown) {
      // The caller has left, so there is nothing to log. 499 is the usual status for it.
      if (signal?.aborted) return emptyResponse(499);
      const error = foreseen(thrown);
      // Must run before onError, which may change the error.
      response = errorResponse(error, cors, () =>
        methodsAt(readRequestUrl(request.url).pathname, read),
      );
      reportError(onError, hiddenCause(error) ?? error);
    }
    return isHead ? withoutBody(response) : response;
  }

  return Object.assign(handle, {
    GET: handle,
    HEAD: handle,
    POST: handle,
    PATCH: handle,
    DELETE: handle,
    OPTIONS: handle,
  });
}
