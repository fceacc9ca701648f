import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { FakeBackend } from 'react-m2m-tokens/testing';

/** Clerk's Backend API as a server: the fake backend, for clients that take a URL and no `fetch`. */
export function createClerkServer(backend: FakeBackend): Server {
  return createServer((incoming, outgoing) => void answer(backend, incoming, outgoing));
}

async function answer(backend: FakeBackend, incoming: IncomingMessage, outgoing: ServerResponse) {
  const { authorization = '', 'content-type': type } = incoming.headers;
  const headers = new Headers({ authorization, ...(type && { 'content-type': type }) });
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const { method = 'GET' } = incoming;
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  try {
    const body = method === 'GET' || method === 'HEAD' ? null : await text(incoming);
    const request = new Request(url, { method, headers, body, signal: gone.signal });
    const response = await backend.handle(request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  } catch {
    // The backend simulates a network fault, or the client has left.
    outgoing.destroy();
  }
}
