import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toWebRequest } from './toWebRequest.js';

/** Answers a Web request. */
export type WebHandler = (request: Request) => Promise<Response>;

export interface RunningServer {
  port: number;
  close: () => void;
}

/**
 * Serves a Web handler over HTTP, on this machine's loopback address only.
 *
 * @param port 0 = any free port
 */
export async function listen(handler: WebHandler, port: number): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    void answerRequest(handler, incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(
    `Port ${port} is taken, so the demo cannot start. Stop the program that uses it, or choose another: PORT=${port + 1} npm run demo`,
  );
}

/** Passes one request from Node's HTTP server to a Web handler, and sends its response back. */
async function answerRequest(
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
