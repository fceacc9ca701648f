import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFakeBackend } from 'react-m2m-tokens/testing';
import { tokensCalled } from '../support/tokens.js';

/** A page in the API's format, for an answer to break. */
export interface WirePage {
  m2m_tokens: unknown[];
  total_count?: unknown;
}

/** Answers a request; `page` is the right answer. */
export type Serve = (response: ServerResponse, page: WirePage, url: URL) => void;

/** `'refused'`: the port is closed. */
export type Fault = Serve | 'refused';

const tokens = tokensCalled('token', 87);

/**
 * A proxy on this machine that misbehaves on demand.
 *
 * @param files other files that it always serves, by path: HTML, and scripts by their `.js`
 */
export async function startFaultyServer(files: Readonly<Record<string, string>> = {}) {
  const backend = createFakeBackend({ tokens });
  let serve: Serve = sendPage;
  let requests = 0;
  let open = 0;

  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const file = files[url.pathname];
    if (file !== undefined) {
      const type = url.pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` });
      response.end(file);
      return;
    }
    requests += 1;
    open += 1;
    response.on('close', () => (open -= 1));
    // Each request opens a new connection, so that it meets the server in its current state.
    response.setHeader('Connection', 'close');
    void backend
      .handleProxy(new Request(url))
      .then((answer) => answer.json())
      .then((page) => serve(response, page as WirePage, url));
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    proxyUrl: `http://127.0.0.1:${port}/api/m2m-tokens`,
    /** How many requests arrived. */
    requests: () => requests,
    /** How many of them are open: neither answered nor abandoned by the client. */
    open: () => open,
    misbehave: async (fault: Fault) => {
      if (fault === 'refused') await close();
      else serve = fault;
    },
    behave: async () => {
      serve = sendPage;
      if (!server.listening) await listen(port);
    },
    stop: close,
  };
}

export type FaultyServer = Awaited<ReturnType<typeof startFaultyServer>>;

function sendPage(response: ServerResponse, page: WirePage): void {
  sendJson(response, 200, page);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}
