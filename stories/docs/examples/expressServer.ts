import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { handler } from './handler.js';

export const app = express(); // app.listen(3000) starts it
// Not app.use(): it strips the path from the request, and the handler answers only its own paths.
// If you revoke or create tokens, mount it before express.json(), which would use up the body.
app.all('/api/m2m-tokens{/*path}', getRequestListener(handler));
