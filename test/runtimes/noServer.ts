import { NoSocket } from './registry.js';

// Replaces `startServer`, `@hono/node-server`, `node:zlib` and `util` in workerd, which cannot listen.

export function startServer(): never {
  throw new NoSocket('There are no sockets to listen on.');
}

export function sendRaw(): never {
  return startServer();
}

export function gzipSync(): never {
  return startServer();
}

export function getRequestListener() {
  return startServer;
}
