import { isListedOrigin } from './checkOrigin.js';

/** The headers that let a listed origin read an answer, errors included. Any other origin gets none. */
export function corsHeaders(
  request: Request,
  allowedOrigins: ReadonlySet<string>,
): Record<string, string> {
  if (!isListedOrigin(request, allowedOrigins)) return {};
  return {
    'Access-Control-Allow-Origin': request.headers.get('origin') ?? '',
    'Access-Control-Allow-Credentials': 'true',
    // The client reads when it may retry, and how far its clock is off.
    'Access-Control-Expose-Headers': 'Retry-After, Date',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    Vary: 'Origin',
  };
}
