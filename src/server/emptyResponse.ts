/** For every answer. Answers describe credentials, so no cache may keep them and no browser may guess their type. */
const COMMON_HEADERS = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The headers of an answer. Unless `own` overrides it, no other site may embed the answer. */
export function allHeaders(own: Record<string, string>): Record<string, string> {
  return { 'Cross-Origin-Resource-Policy': 'same-origin', ...own, ...COMMON_HEADERS };
}

export function emptyResponse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: allHeaders(headers) });
}
