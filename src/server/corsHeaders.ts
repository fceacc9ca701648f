import { isListedOrigin } from './checkOrigin.js';

/** The headers that let a listed origin read an answer, errors included; none for any other. */
export function corsHeaders(
  request: Request,
  allowedOrigins: ReadonlySet<string>,
): Record<string, string> {
  if (!isListedOrigin(request, allowedOrigins)) return {};
  return {
    'Access-Control-Allow-Origin': request.headers.get('origin') ?? '',
    'Access-Control-Allow-Credentials': 'true',
    // The client reads both: when it may ask again, and how far its clock is off.
    'Access-Control-Expose-Headers': 'Retry-After, Date',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    Vary: 'Origin',
  };
}
