import { COMMON_HEADERS } from './emptyResponse.js';

export function jsonResponse(
  status: number,
  body: unknown,
  headers: Record<string, string>,
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...headers, ...COMMON_HEADERS, 'Content-Type': 'application/json' },
  });
}
