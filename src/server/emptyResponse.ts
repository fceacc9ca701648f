/** On every answer: it speaks of credentials, and is never to be kept or guessed at. */
export const COMMON_HEADERS = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

export function emptyResponse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { ...headers, ...COMMON_HEADERS } });
}
