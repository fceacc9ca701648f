import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

/** Converts Node's request to a Web request; null when Host and path do not make a valid URL. */
export function toWebRequest(incoming: IncomingMessage, signal: AbortSignal): Request | null {
  const { method = 'GET', url = '/' } = incoming;
  const address = `http://${incoming.headers.host ?? ''}${url}`;
  if (!url.startsWith('/') || !URL.canParse(address)) return null;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(address, {
    method,
    signal,
    headers: readHeaders(incoming.rawHeaders),
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
  });
}

/** Node lists header names and values alternately. */
function readHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    headers.append(raw[index] ?? '', raw[index + 1] ?? '');
  }
  return headers;
}
