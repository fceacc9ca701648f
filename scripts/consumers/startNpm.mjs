import { spawn } from 'node:child_process';
import { strangerEnv } from './strangerEnv.mjs';

const isWindows = process.platform === 'win32';

/**
 * Starts npm in its own process group, so that all its child processes end with it.
 *
 * @param {string[]} args
 * @param {{ cwd: string, signal: AbortSignal }} options
 */
export function startNpm(args, { cwd, signal }) {
  signal.throwIfAborted();
  const child = spawn('npm', args, {
    cwd,
    env: strangerEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !isWindows,
    shell: isWindows,
  });
  let text = '';
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  }
  const kill = () => killGroup(child);
  signal.addEventListener('abort', kill);
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => signal.removeEventListener('abort', kill));
  return {
    child,
    /** All its output so far. */
    text: () => text,
    /** Its exit code. */
    ended,
    stop() {
      kill();
      return ended;
    },
  };
}

function killGroup(child) {
  try {
    if (isWindows) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The process has already ended.
  }
}
