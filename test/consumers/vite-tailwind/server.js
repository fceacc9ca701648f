import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { handler } from './handler.js';

const app = express();
app.all('/api/m2m-tokens', getRequestListener(handler));
app.use(express.static('dist'));
app.get('/machines/:id', (_request, response) => response.sendFile(resolve('dist/index.html')));

const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    console.log(`http://localhost:${address.port}`);
  }
});
