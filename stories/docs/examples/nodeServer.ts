import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { handler } from './handler.js';

const listener = getRequestListener(handler);
createServer((request, response) => void listener(request, response)).listen(3000);
