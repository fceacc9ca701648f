import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebHandler } from './listen.js';
import { toWebRequest } from './toWebRequest.js';

/** Passes one request from Node's HTTP server to a Web handler, and sends its response back. */
export async function answerRequest(
  handler: WebHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  try {
    const request = toWebRequest(incoming, gone.signal);
    await send(request === null ? badRequest() : await handler(request), outgoing);
  } catch (error) {
    // The client has disconnected, so no response is needed.
    if (gone.signal.aborted) return;
    console.error(error);
    await send(new Response('The server failed.', { status: 500 }), outgoing);
  }
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  if (outgoing.destroyed || outgoing.headersSent) return;
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
}

function badRequest(): Response {
  return new Response('This request is not valid for this server.', { status: 400 });
}
