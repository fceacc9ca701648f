import { askAuthorize } from './askAuthorize.js';
import { WRITTEN } from './auditWrite.js';
import { checkHost } from './checkHost.js';
import { checkOrigin } from './checkOrigin.js';
import { corsHeaders, preflightHeaders } from './cors.js';
import { createPageSource } from './createPageSource.js';
import { createWriter } from './createWriter.js';
import { createWriteSource } from './createWriteSource.js';
import { foreseen } from './foreseen.js';
import type { M2MTokensHandler, M2MTokensHandlerOptions } from './M2MTokensHandlerOptions.js';
import { readHandlerOptions } from './readHandlerOptions.js';
import { readListRequest } from './readListRequest.js';
import { checkWebRequest, readRequestUrl, readSignal } from './readRequest.js';
import { methodsAt, readRoute } from './readRoute.js';
import { reportError } from './reportError.js';
import { emptyResponse, errorResponse, jsonResponse, withoutBody } from './responses.js';
import { toWire, toWireToken } from './toWire.js';

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
export function createM2MTokensHandler(options: M2MTokensHandlerOptions): M2MTokensHandler {
  const read = readHandlerOptions(options);
  const { authorize, allowedOrigins, onError } = read;
  const list = createPageSource(read);
  const write = createWriter(createWriteSource(read), read);

  async function answer(
    request: Request,
    cors: Record<string, string>,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const { pathname, searchParams: query } = readRequestUrl(request.url);
    const { action, id } = readRoute(request.method, pathname, read);
    checkHost(request, read.allowedHosts);
    if (action === 'preflight') {
      const methods = methodsAt(pathname, read);
      const allowed = preflightHeaders(request, allowedOrigins, read.allowedHeaders, methods);
      return emptyResponse(204, { ...cors, ...allowed });
    }
    if (action !== 'list') {
      const { token, secret } = await write({ action, id, query }, request, signal);
      // JSON omits the secret that a revoke does not have.
      return jsonResponse(WRITTEN[action], { ...toWireToken(token), token: secret }, cors);
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
      reportError(onError, error);
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
