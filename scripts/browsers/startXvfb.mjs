import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts a virtual X server with a screen of this size in pixels.
 *
 * @param {{ width: number, height: number }} screen
 * @returns {Promise<{ display: string, stop: () => void }>}
 * @throws when Xvfb is missing or does not start
 */
export async function startXvfb({ width, height }) {
  const args = ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const stop = () => child.kill();
  process.once('exit', stop);
  // `once` throws when the process cannot start.
  const [output] = await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  if (!Buffer.isBuffer(output)) throw new Error(`Xvfb ended with code ${output}`);
  return {
    display: `:${output.toString().trim()}`,
    stop() {
      process.off('exit', stop);
      stop();
    },
  };
}
