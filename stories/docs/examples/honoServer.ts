import { Hono } from 'hono';
import { handler } from './handler.js';

export const app = new Hono();
app.all('/api/m2m-tokens/*', (context) => handler(context.req.raw));
