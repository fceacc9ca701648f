import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { listen } from '../../../demo/server/listen.js';
import { buildClient } from '../support/buildClient.js';
import type { createManageServer, ManageServer } from './createManageServer.js';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface RunningManagePage {
  url: string;
  server: ManageServer;
  stop: () => void;
}

/** One build for all test files of a worker. */
const clients = new Map<string, Promise<string>>();

function clientFor(mode: 'development' | 'production'): Promise<string> {
  const client = clients.get(mode) ?? buildClient(new URL('client.tsx', import.meta.url), mode);
  clients.set(mode, client);
  return client;
}

/** Serves the page of a manager. Server and client both use the built package. */
export async function startManagePage(
  mode: 'development' | 'production' = 'development',
): Promise<RunningManagePage> {
  const [client, styles, manage, inventory] = await Promise.all([
    clientFor(mode),
    readFile(file('../../../dist/styles.css'), 'utf8'),
    readFile(file('../../../dist/manage.css'), 'utf8'),
    readFile(file('../../../dist/inventory.css'), 'utf8'),
  ]);
  // Bypasses the tests' aliases, which lead to the sources.
  const { module } = await runnerImport<{ createManageServer: typeof createManageServer }>(
    file('createManageServer.ts'),
    { configFile: false, logLevel: 'error' },
  );
  const server = module.createManageServer({
    '/client.js': client,
    '/styles.css': styles,
    '/manage.css': manage,
    '/inventory.css': inventory,
  });
  const { port, close } = await listen(server.answer, 0);
  return { url: `http://localhost:${port}`, server, stop: close };
}
