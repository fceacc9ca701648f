import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;

/** A server on loopback until the test is over. */
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

/** Writes a request byte for byte, which no client that heeds the rules would, and gives all that comes back. */
export async function sendRaw(port: number, lines: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'));
  let received = '';
  for await (const part of socket) received += String(part);
  return received;
}
