import type { ClientFiles } from './readClientFiles.js';

/** Nothing from elsewhere, and no inline script or style: the package asks for no exception. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

/** Answers with a file of the client; the place in the app is in the query, so `/` is the only page. */
export function serveClientFile({ method, url }: Request, files: ClientFiles): Response {
  if (method !== 'GET' && method !== 'HEAD') return text(405, 'Only GET is taken here.');
  const { pathname } = new URL(url);
  const file = files.get(pathname === '/' ? '/index.html' : pathname);
  if (file === undefined) return text(404, 'There is nothing at this path.');
  return new Response(file.body, { headers: { ...HEADERS, 'Content-Type': file.type } });
}

function text(status: number, message: string): Response {
  return new Response(message, { status, headers: HEADERS });
}
