import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import sirv from 'sirv';
import { handler } from './handler.js';

const proxy = getRequestListener(handler);
const files = sirv('.', { single: true });
const server = createServer((request, response) => {
  if (request.url?.startsWith('/api/')) void proxy(request, response);
  else files(request, response);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    console.log(`http://localhost:${address.port}`);
  }
});
