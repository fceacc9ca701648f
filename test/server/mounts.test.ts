import { getRequestListener } from '@hono/node-server';
import express, { Router } from 'express';
import { Hono } from 'hono';
import { createServer } from 'node:http';
import { createM2MTokensHandler, type M2MTokensHandler } from 'react-m2m-tokens/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { close, listen } from '../support/listen.js';
import { createUpstream, SECRET_KEY, SUBJECT } from './upstream.js';

type Call = (target: string) => Promise<Response>;

/** The path that the browser requests. */
const PATH = '/docs/api/m2m-tokens';
/** The rest of that path after a mount has cut off its own part. */
const CUT = '/api/m2m-tokens';

interface Mount {
  what: string;
  /** The path that arrives. */
  comes: string;
  /** The path that a developer might take for basePath. */
  tempting: string;
  start: (handler: M2MTokensHandler) => Call | Promise<Call>;
}

const byExpress = async (app: express.Express): Promise<Call> => {
  const server = createServer(app);
  const origin = await listen(server);
  onTestFinished(() => close(server));
  return (target) => fetch(origin + target);
};
const byHono =
  (app: Hono): Call =>
  async (target) =>
    app.request(target);
/** Calls a route as Next.js 16.4.6 does: `request.url` and `nextUrl` have the path that is given here. */
const byNext =
  ({ GET }: M2MTokensHandler, path: string): Call =>
  (target) =>
    GET(new Request(`http://localhost:3000${path}${new URL(target, 'http://x').search}`));

const mounts: Mount[] = [
  {
    what: 'Express: a route',
    comes: PATH,
    tempting: CUT,
    start: (handler) => byExpress(express().all(PATH, getRequestListener(handler))),
  },
  {
    what: 'Express: a router under use()',
    comes: CUT,
    tempting: PATH,
    start: (handler) =>
      byExpress(express().use('/docs', Router().all(CUT, getRequestListener(handler)))),
  },
  {
    what: 'Express: use()',
    comes: '/',
    tempting: PATH,
    start: (handler) => byExpress(express().use(PATH, getRequestListener(handler))),
  },
  {
    what: 'Hono: basePath()',
    comes: PATH,
    tempting: CUT,
    start: (handler) =>
      byHono(new Hono().basePath('/docs').all(CUT, ({ req }) => handler(req.raw))),
  },
  {
    what: 'Hono: route()',
    comes: PATH,
    tempting: CUT,
    start: (handler) =>
      byHono(
        new Hono().route(
          '/docs',
          new Hono().all(CUT, ({ req }) => handler(req.raw)),
        ),
      ),
  },
  {
    what: 'Hono: mount()',
    comes: CUT,
    tempting: PATH,
    start: (handler) => byHono(new Hono().mount('/docs', handler)),
  },
  {
    // Also https://github.com/vercel/next.js/issues/62756.
    what: 'Next.js: basePath /docs',
    comes: CUT,
    tempting: PATH,
    start: (handler) => byNext(handler, CUT),
  },
  {
    what: 'Next.js: a rewrite from /docs/… to /…',
    comes: PATH,
    tempting: CUT,
    start: (handler) => byNext(handler, PATH),
  },
];

const query = `?subject=${SUBJECT}`;

function build(basePath: string) {
  const errors: string[] = [];
  const handler = createM2MTokensHandler({
    basePath,
    secretKey: SECRET_KEY,
    authorize: () => true,
    fetch: createUpstream().fetch,
    onError: ({ message }) => errors.push(message),
  });
  return { handler, errors };
}

describe.each(mounts)('mounted by $what', ({ start, comes, tempting }) => {
  it('the handler answers where basePath is the path that arrives', async () => {
    const call = await start(build(comes).handler);
    expect((await call(PATH + query)).status).toBe(200);
  });

  it('the log says which path arrives', async () => {
    const { handler, errors } = build(tempting);
    const call = await start(handler);
    expect((await call(PATH + query)).status).toBe(404);
    expect(errors).toEqual([
      expect.stringContaining(`came for ${comes}, but the handler serves ${tempting} only`),
    ]);
  });
});

it('one handler serves every tenant of a router that has the tenant in its path', async () => {
  const { handler } = build('/:tenant/api/m2m-tokens');
  const app = new Hono().all('/:tenant/api/m2m-tokens', ({ req }) => handler(req.raw));
  expect((await app.request(`/acme/api/m2m-tokens${query}`)).status).toBe(200);
  expect((await app.request(`/other/api/m2m-tokens${query}`)).status).toBe(200);
  expect((await app.request(`/api/m2m-tokens${query}`)).status).toBe(404);
});
