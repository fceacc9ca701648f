import { allHeaders } from './emptyResponse.js';

export function jsonResponse(
  status: number,
  body: unknown,
  headers: Record<string, string>,
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...allHeaders(headers), 'Content-Type': 'application/json' },
  });
}
