import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequest } from './answerRequest.js';

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
