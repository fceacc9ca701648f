type Route = (context: { request: Request; params: object }) => Promise<Response>;

interface ContextRoutes extends Record<'GET' | 'POST' | 'OPTIONS', Route> {
  loader: Route;
  action: Route;
}

/**
 * As SvelteKit and Astro call a route: by the name of the method, HEAD by that of GET. As React Router and Remix do: what
 * reads by `loader`, OPTIONS included, what writes by `action`. All pass a context that holds the request.
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
