import { renderToString } from 'react-dom/server';
import { createM2MTokensHandler, listM2MTokens } from 'react-m2m-tokens/server';
import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  FAKE_SECRET_KEY,
  type FakeBackend,
} from 'react-m2m-tokens/testing';
import { demoActions } from '../../../demo/server/demoActions.js';
import { StrictPage, type StrictPageProps, SUBJECT } from './StrictPage.js';

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'";

export interface StrictServer {
  backend: FakeBackend;
  answer: (request: Request) => Promise<Response>;
}

/**
 * A host's server: it lists and renders tokens, and is the proxy for later requests.
 *
 * @param files the other served files, by path
 */
export function createStrictServer(files: Readonly<Record<string, string>>): StrictServer {
  const backend = createFakeBackend({
    machines: [
      { id: SUBJECT, name: 'Billing', tokens: createM2MTokens(64, { subject: SUBJECT }) },
      { id: createMachineId('fleet'), name: 'Fleet' },
    ],
    now: FAKE_NOW,
  });
  const upstream = { secretKey: FAKE_SECRET_KEY, fetch: backend.fetch };
  const proxy = createM2MTokensHandler({
    ...upstream,
    actions: demoActions('demo'),
    authorize: () => true,
    onError: () => {},
  });

  async function answer(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    if (pathname.startsWith('/api/m2m-tokens')) return proxy(request);
    const file = files[pathname];
    if (file !== undefined) return send(file, pathname.endsWith('.css') ? 'css' : 'javascript');
    // Browsers request an icon by themselves.
    if (pathname !== '/') {
      return new Response(null, { status: pathname === '/favicon.ico' ? 204 : 404 });
    }
    const page = await listM2MTokens({ ...upstream, subject: SUBJECT });
    const manages = ({ '?manage': 'tokens', '?tools': 'machines' } as const)[search];
    const props: StrictPageProps = { page, manages };
    const data = JSON.stringify(props).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return send(
      `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <script src="/violations.js"></script>
    <title>Billing</title>
    <link rel="stylesheet" href="/styles.css" />
    <link rel="stylesheet" href="/manage.css" />
    <script type="module" src="/client.js"></script>
  </head>
  <body><div id="root" data-props="${data}">${renderToString(<StrictPage {...props} />)}</div></body>
</html>`,
      'html',
    );
  }

  return { backend, answer };
}

function send(body: string, type: 'html' | 'css' | 'javascript'): Response {
  return new Response(body, {
    headers: {
      'Content-Type': `text/${type}; charset=utf-8`,
      'Content-Security-Policy': POLICY,
    },
  });
}
