// A child process that serves the built pages and the API on this machine, and ends with its parent. The parent sets
// `{ latency, touched }` by messages.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { query } from './data.mjs';

const dist = join(import.meta.dirname, 'dist');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const state = { latency: 0, touched: 0 };

process.on('message', (patch) => {
  Object.assign(state, patch);
  process.send('ok');
});
process.on('disconnect', () => process.exit());

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/api/m2m_tokens') answerList(url, response);
  else answerFile(url, request, response);
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

function answerList(url, response) {
  const body = JSON.stringify(query(Object.fromEntries(url.searchParams), state.touched));
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  const send = () => response.writeHead(200, headers).end(body);
  if (state.latency > 0) setTimeout(send, state.latency);
  else send();
}

function answerFile({ pathname }, request, response) {
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const isBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  try {
    const body = readFileSync(join(dist, path + (isBrotli ? '.br' : '')));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const encoding = isBrotli ? { 'content-encoding': 'br' } : {};
    response.writeHead(200, { 'content-type': type, ...encoding }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
