type Route = (context: { request: Request; params: object }) => Promise<Response>;

interface ContextRoutes extends Record<'GET' | 'POST' | 'OPTIONS', Route> {
  loader: Route;
  action: Route;
}

/**
 * SvelteKit and Astro call a route by the name of the method, GET for HEAD. React Router and Remix call `loader` for
 * reads, OPTIONS included, and `action` for writes. All of them pass a context that holds the request.
 */
export async function callWithContext(
  routes: ContextRoutes,
  request: Request,
  framework: 'SvelteKit' | 'Remix',
): Promise<Response> {
  const { method } = request;
  const isRead = method === 'GET' || method === 'HEAD';
  const context = { request, params: {}, url: new URL(request.url) };
  if (framework === 'Remix') {
    return isRead || method === 'OPTIONS' ? routes.loader(context) : routes.action(context);
  }
  if (isRead) return routes.GET(context);
  return method === 'OPTIONS' ? routes.OPTIONS(context) : routes.POST(context);
}
