import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readUrl } from './readUrl.mjs';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

const BUILT = ['index.js', 'server.js', 'testing.js', 'styles.css'];

/**
 * Starts the demo with its fake machines on a free port, as `npm run demo` does.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<number | null> }>} `stop` returns the exit code
 * @throws when the package is not built, or the demo does not start
 */
export async function startDemo() {
  const missing = BUILT.filter((name) => !existsSync(file(`../dist/${name}`)));
  if (missing.length > 0) {
    throw new Error(
      `The demo runs on the built package, and dist/ lacks ${missing.join(', ')}. Run: npm run build`,
    );
  }
  const { CLERK_SECRET_KEY: _key, CLERK_API_URL: _url, ...env } = process.env;
  const child = spawn(process.execPath, [file('../demo/start.mjs')], {
    env: { ...env, PORT: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await readUrl(child);
  if (url === undefined) throw new Error(`The demo did not start:\n${child.stderr.read() ?? ''}`);
  child.stderr.resume();
  return {
    url,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
