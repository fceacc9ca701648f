import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { handler } from './handler.js';

const app = express();
// Not app.use(): it cuts the path off the request, and the handler answers its own path only.
app.all('/api/m2m-tokens', getRequestListener(handler));
app.listen(3000);
