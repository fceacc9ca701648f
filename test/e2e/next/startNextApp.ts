import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import {
  createFakeBackend,
  createM2MToken,
  createM2MTokenId,
  createMachineId,
  FAKE_SECRET_KEY,
  type FakeBackend,
} from 'react-m2m-tokens/testing';
import { listen } from '../../../demo/server/listen.js';
import { readUrl } from '../../../scripts/readUrl.mjs';
import { installNextApp } from './installNextApp.js';
import { nextApp } from './paths.js';

export const SUBJECT = createMachineId('billing');

export interface RunningNextApp {
  url: string;
  /** The Backend API that its server calls, in place of Clerk. */
  backend: FakeBackend;
  /** The server's log so far. */
  log: () => string;
  stop: () => Promise<void>;
}

/** 23 active and 3 revoked tokens. */
const tokens = Array.from({ length: 26 }, (_, index) =>
  createM2MToken({
    id: createM2MTokenId(`token ${index}`),
    subject: SUBJECT,
    expiration: null,
    revoked: index >= 23,
  }),
);

/** Builds the app for production and serves it, with a fake Clerk behind it. */
export async function startNextApp(): Promise<RunningNextApp> {
  installNextApp();
  const backend = createFakeBackend({ tokens });
  const clerk = await listen(backend.handle, 0);
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    // Also set at build time: none of it may get into the build.
    CLERK_SECRET_KEY: FAKE_SECRET_KEY,
    CLERK_API_URL: `http://127.0.0.1:${clerk.port}`,
  };
  const next = nextApp('node_modules/next/dist/bin/next');
  const cwd = nextApp('.');
  rmSync(nextApp('.next'), { recursive: true, force: true });
  build([next, 'build'], { cwd, env });

  const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', '0'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  let log = '';
  for (const output of [server.stdout, server.stderr]) {
    output.on('data', (chunk) => (log += String(chunk)));
  }
  const url = await readUrl(server);
  if (url === undefined) throw new Error(`Next.js did not start:\n${log}`);
  return {
    url,
    backend,
    log: () => log,
    async stop() {
      server.kill('SIGTERM');
      await ended;
      clerk.close();
    },
  };
}

function build(args: string[], options: { cwd: string; env: NodeJS.ProcessEnv }): void {
  try {
    execFileSync(process.execPath, args, { ...options, stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`Next.js could not build the app:\n${stdout}${stderr}`, { cause: error });
  }
}
