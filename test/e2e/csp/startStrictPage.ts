import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FakeBackend } from 'react-m2m-tokens/testing';
import { runnerImport } from 'vite';
import { listen } from '../../../demo/server/listen.js';
import { buildClient } from '../support/buildClient.js';
import type { createStrictServer } from './createStrictServer.js';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface RunningStrictPage {
  url: string;
  /** The Backend API that the server calls. */
  backend: FakeBackend;
  stop: () => void;
}

/** Serves the page under its policy. Server and client both use the built package. */
export async function startStrictPage(): Promise<RunningStrictPage> {
  const [client, styles, manage, violations] = await Promise.all([
    buildClient(new URL('client.tsx', import.meta.url)),
    readFile(file('../../../dist/styles.css'), 'utf8'),
    readFile(file('../../../dist/manage.css'), 'utf8'),
    readFile(file('violations.js'), 'utf8'),
  ]);
  // Bypasses the tests' aliases, which lead to the sources.
  const { module } = await runnerImport<{ createStrictServer: typeof createStrictServer }>(
    file('createStrictServer.tsx'),
    { configFile: false, logLevel: 'error' },
  );
  const server = module.createStrictServer({
    '/client.js': client,
    '/styles.css': styles,
    '/manage.css': manage,
    '/violations.js': violations,
  });
  const { port, close } = await listen(server.answer, 0);
  return { url: `http://localhost:${port}`, backend: server.backend, stop: close };
}
