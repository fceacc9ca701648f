import type { M2MToken } from 'react-m2m-tokens';
import {
  createM2MTokensHandler,
  listM2MTokens,
  type M2MTokensActionEvent,
} from 'react-m2m-tokens/server';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_SECRET_KEY,
  type FakeBackend,
} from 'react-m2m-tokens/testing';
import { demoActions } from '../../../demo/server/demoActions.js';

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A machine whose tokens have all states. */
const BILLING = createMachineId('billing');
/** A machine with 100 active tokens. */
const FLEET = createMachineId('fleet');
/** A machine whose tokens no user may see. */
const FOREIGN = createMachineId('foreign');

export interface ManageServer {
  /** The Backend API behind the proxy. */
  readonly backend: FakeBackend;
  /** Ids of the machines. */
  readonly machines: { readonly billing: string; readonly fleet: string; readonly foreign: string };
  /** The records of the proxy's `onAction`. */
  readonly events: M2MTokensActionEvent[];
  /** The reports of the proxy's `onError`. */
  readonly errors: unknown[];
  /** Paths of the browser's writes. */
  readonly writes: string[];
  /** Calls to Clerk that are no list: `GET …/secret_key`, `POST …/revoke`. */
  readonly calls: string[];
  /** The secrets that left the server, oldest first. */
  readonly secrets: string[];
  /** Called with the number of each revoke at Clerk, from 1, before Clerk gets it. */
  beforeRevoke: (count: number) => void;
  /** Lets all later writes wait in the server; the returned function lets them go on. */
  hold: () => () => void;
  /** The 100 newest tokens of a machine at Clerk, revoked and expired ones included. */
  list: (machine: keyof ManageServer['machines']) => Promise<readonly M2MToken[]>;
  /** Restores all tokens, and clears the records. */
  reset: () => void;
  answer: (request: Request) => Promise<Response>;
}

/**
 * A host's server with a page for the client, and the proxy in front of the fake Clerk.
 *
 * @param files the other served files, by path
 */
export function createManageServer(files: Readonly<Record<string, string>>): ManageServer {
  const now = Date.now();
  const backend = createFakeBackend({
    machines: [
      {
        ...{ id: BILLING, name: 'Billing', scopes: [FLEET] },
        tokens: createM2MTokens(24, { subject: BILLING, now }),
      },
      { id: FLEET, name: 'Fleet', total: 100 },
      {
        ...{ id: FOREIGN, name: 'Foreign' },
        tokens: createM2MTokens(1, { subject: FOREIGN, now, mix: { revoked: 0, expired: 0 } }),
      },
    ],
  });
  let gate = Promise.resolve();
  const server: ManageServer = {
    backend,
    machines: { billing: BILLING, fleet: FLEET, foreign: FOREIGN },
    ...{ events: [], errors: [], writes: [], calls: [], secrets: [] },
    beforeRevoke: () => {},
    hold: () => {
      let release = () => {};
      gate = new Promise((resolve) => (release = resolve));
      return release;
    },
    list: async (machine) => {
      const { data } = await listM2MTokens({
        ...{ secretKey: FAKE_SECRET_KEY, fetch: backend.fetch },
        ...{ subject: server.machines[machine], revoked: true, expired: true, limit: 100 },
      });
      return data;
    },
    reset: () => {
      backend.reset();
      // It keeps keys of machines.
      proxy = createProxy();
      server.beforeRevoke = () => {};
      for (const name of ['events', 'errors', 'writes', 'calls', 'secrets'] as const) {
        server[name].length = 0;
      }
    },
    answer,
  };
  const createProxy = () =>
    createM2MTokensHandler({
      secretKey: FAKE_SECRET_KEY,
      fetch: async (input, init) => {
        const { method, url } = new Request(input, init);
        const { pathname } = new URL(url);
        if (method === 'POST' || pathname.endsWith('/secret_key')) {
          server.calls.push(`${method} ${pathname.replace('/v1', '')}`);
        }
        const isRevoke = (call: string) => call.endsWith('/revoke');
        if (isRevoke(pathname)) server.beforeRevoke(server.calls.filter(isRevoke).length);
        return backend.fetch(input, init);
      },
      actions: demoActions('demo'),
      authorize: (_, context) => context.action !== 'list' || context.subject !== FOREIGN,
      onAction: (event) => {
        server.events.push(event);
        console.info('action', { ...event, request: event.request.url });
      },
      onError: (error) => {
        server.errors.push(error);
        console.error('proxy', error);
      },
    });
  let proxy = createProxy();

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/m2m-tokens')) {
      if (request.method !== 'POST') return proxy(request);
      server.writes.push(pathname);
      await gate;
      const response = await proxy(request);
      const { token } = (await response.clone().json()) as { token?: string };
      if (token !== undefined) server.secrets.push(token);
      return response;
    }
    const file = files[pathname];
    if (file !== undefined) return send(file, pathname.endsWith('.css') ? 'css' : 'javascript');
    if (pathname === '/') return send(PAGE, 'html');
    // Browsers request an icon by themselves.
    return new Response(null, { status: pathname === '/favicon.ico' ? 204 : 404 });
  }
  return server;
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Billing</title>
    <link rel="stylesheet" href="/styles.css" />
    <link rel="stylesheet" href="/manage.css" />
    <link rel="stylesheet" href="/inventory.css" />
    <script type="module" src="/client.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>`;

function send(body: string, type: 'html' | 'css' | 'javascript'): Response {
  return new Response(body, {
    headers: {
      'Content-Type': `text/${type}; charset=utf-8`,
      'Content-Security-Policy': POLICY,
    },
  });
}
