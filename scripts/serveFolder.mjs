import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder's files below `base` (which starts and ends with a slash) on a free loopback port. */
export async function serveFolder(folder, base) {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    base,
    origin: `http://localhost:${server.address().port}`,
    close: () => server.close(),
  };

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      if (!pathname.startsWith(base)) throw new Error('outside of base');
      const path = join(folder, pathname.slice(base.length) || 'index.html');
      const body = await readFile(path);
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }
}
