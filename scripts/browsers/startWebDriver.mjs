import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { pollUntil } from './pollUntil.mjs';

/** No command takes this long, unless the browser hangs. */
const LONGEST = 30_000;

/**
 * Starts WebKit's driver on a free port. See https://www.w3.org/TR/webdriver2/ for its commands.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ call: (method: string, path: string, body?: object) => Promise<any>, stop: () => void }>}
 * `call` sends a command, and returns the value of the response or throws its error
 */
export async function startWebDriver(env) {
  const port = await findFreePort();
  const child = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  let failure;
  child.once('error', (error) => (failure = error));
  const stop = () => child.kill();
  process.once('exit', stop);
  await pollUntil(
    async () => failure ?? (await call('GET', '/status')),
    () => 'WebKitWebDriver answers',
  );
  if (failure) throw failure;
  return {
    call,
    stop() {
      process.off('exit', stop);
      stop();
    },
  };

  async function call(method, path, body = {}) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: method === 'POST' ? JSON.stringify(body) : undefined,
      signal: AbortSignal.timeout(LONGEST),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}. ${value.message}`);
    return value;
  }
}

function findFreePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
