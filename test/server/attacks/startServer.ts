import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;

/** Starts a server on loopback until the test ends. */
export async function startServer(listener: Listener) {
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { port, origin: `http://127.0.0.1:${port}` };
}

/** Sends a request byte for byte, unlike a standard client, and returns the whole response. */
export async function sendRaw(port: number, lines: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'));
  let received = '';
  for await (const part of socket) received += String(part);
  return received;
}
