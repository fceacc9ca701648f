import type { ClientFiles } from './readClientFiles.js';

/** Allows no other origin, and no inline script or style: the package needs no exception. */
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

/** Serves a file of the client. The query holds the app's state, so `/` is the only page. */
export function serveClientFile({ method, url }: Request, files: ClientFiles): Response {
  if (method !== 'GET' && method !== 'HEAD') return text(405, 'Only GET is allowed.');
  const { pathname } = new URL(url);
  const file = files.get(pathname === '/' ? '/index.html' : pathname);
  if (file === undefined) return text(404, 'There is no file at this path.');
  return new Response(file.body, { headers: { ...HEADERS, 'Content-Type': file.type } });
}

function text(status: number, message: string): Response {
  return new Response(message, { status, headers: HEADERS });
}
