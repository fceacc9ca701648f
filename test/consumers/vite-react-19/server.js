import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { handler } from './handler.js';

const app = new Hono();
app.all('/api/m2m-tokens/*', (c) => handler(c.req.raw));
app.use(serveStatic({ root: 'dist' }));
app.get('/machines/*', serveStatic({ path: 'dist/index.html' }));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(`http://localhost:${port}`);
});
