import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { handler } from './handler.js';

const listener = getRequestListener(handler);
export const server = createServer((request, response) => void listener(request, response));
// server.listen(3000) starts it
