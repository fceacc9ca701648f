import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { authorize } from './authorize.js';
import { createActivity } from './createActivity.js';
import { demoActions } from './demoActions.js';
import type { WebHandler } from './listen.js';
import { markMode } from './markMode.js';
import type { ClientFiles } from './readClientFiles.js';
import { serveClientFile } from './serveClientFile.js';
import type { Upstream } from './Upstream.js';

export interface DemoHandlerOptions {
  upstream: Upstream;
  files: ClientFiles;
}

/** The whole server of the demo: the proxy for tokens and machines, the activity of its writes, and the client's files. */
export function createDemoHandler({ upstream, files }: DemoHandlerOptions): WebHandler {
  const activity = createActivity();
  const client = markMode(files, upstream.mode);
  const proxy = createM2MTokensHandler({
    apiUrl: upstream.apiUrl,
    secretKey: upstream.secretKey,
    actions: demoActions(upstream.mode),
    authorize,
    onAction: activity.record,
    onError: ({ code, message }) => console.error(`${code}: ${message}`),
  });

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/m2m-tokens')) return proxy(request);
    if (pathname === '/api/activity') return activity.answer(request);
    return serveClientFile(request, client);
  };
}
