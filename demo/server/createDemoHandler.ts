import { createM2MTokensHandler } from 'react-m2m-tokens/server';
import { authorize } from './authorize.js';
import { createActivity } from './createActivity.js';
import type { WebHandler } from './listen.js';
import { listMachines } from './listMachines.js';
import { markMode } from './markMode.js';
import type { ClientFiles } from './readClientFiles.js';
import { serveClientFile } from './serveClientFile.js';
import type { Upstream } from './Upstream.js';

export interface DemoHandlerOptions {
  upstream: Upstream;
  files: ClientFiles;
}

/**
 * The whole server of the demo: the proxy for tokens, the activity of its writes, the list of machines, and the client's
 * files.
 */
export function createDemoHandler({ upstream, files }: DemoHandlerOptions): WebHandler {
  const activity = createActivity();
  const client = markMode(files, upstream.mode);
  const tokens = createM2MTokensHandler({
    apiUrl: upstream.apiUrl,
    secretKey: upstream.secretKey,
    actions: upstream.mode === 'read-only' ? ['list'] : ['list', 'revoke', 'create'],
    authorize,
    onAction: activity.record,
    onError: ({ code, message }) => console.error(`${code}: ${message}`),
  });

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/m2m-tokens')) return tokens(request);
    if (pathname === '/api/activity') return activity.answer(request);
    if (pathname === '/api/machines') return listMachines(request, upstream);
    return serveClientFile(request, client);
  };
}
