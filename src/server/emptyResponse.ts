/** On every answer: it speaks of credentials, and is never to be kept or guessed at. */
const COMMON_HEADERS = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The headers of an answer. No other site may embed it, unless `own` says otherwise. */
export function allHeaders(own: Record<string, string>): Record<string, string> {
  return { 'Cross-Origin-Resource-Policy': 'same-origin', ...own, ...COMMON_HEADERS };
}

export function emptyResponse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: allHeaders(headers) });
}
