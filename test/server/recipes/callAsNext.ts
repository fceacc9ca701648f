type RouteHandler = (request: Request, context: NextContext) => Promise<Response>;

interface NextContext {
  params: Promise<{ path?: string[] }>;
}

/** The exports of a `route.ts`. */
type NextRoute = Partial<Record<'GET' | 'POST' | 'OPTIONS', RouteHandler>>;

/**
 * Calls a route as Next.js does: by the name of the request's method, GET for HEAD, with a second argument. A method
 * that the route does not export answers 405.
 */
export async function callAsNext(route: NextRoute, request: Request): Promise<Response> {
  const name = request.method === 'HEAD' ? 'GET' : request.method;
  const handler = isExported(name) ? route[name] : undefined;
  if (handler === undefined) return new Response(null, { status: 405 });
  const path = new URL(request.url).pathname.split('/').slice(3);
  return handler(request, { params: Promise.resolve(path.length === 0 ? {} : { path }) });
}

function isExported(name: string): name is keyof NextRoute {
  return name === 'GET' || name === 'POST' || name === 'OPTIONS';
}
