import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { FakeBackend } from 'react-m2m-tokens/testing';

/** Clerk's Backend API as a server: the fake backend, for clients that take a URL and no `fetch`. */
export function createClerkServer(backend: FakeBackend): Server {
  return createServer((incoming, outgoing) => void answer(backend, incoming, outgoing));
}

async function answer(backend: FakeBackend, incoming: IncomingMessage, outgoing: ServerResponse) {
  const headers = new Headers({ authorization: incoming.headers.authorization ?? '' });
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  try {
    const response = await backend.handle(new Request(url, { headers, signal: gone.signal }));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(await response.text());
  } catch {
    // The backend simulates a network fault, or the client has left.
    outgoing.destroy();
  }
}
