import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { handler } from './handler.js';

export const app = express(); // app.listen(3000) starts it
// Not app.use(): it cuts the path off the request, and the handler answers its own path only.
app.all('/api/m2m-tokens', getRequestListener(handler));
