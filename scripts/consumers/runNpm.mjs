import { startNpm } from './startNpm.mjs';

/**
 * Runs npm and waits until it ends.
 *
 * @param {string[]} args
 * @param {{ cwd: string, signal: AbortSignal }} options
 * @throws when it fails, with all its output
 */
export async function runNpm(args, options) {
  const { text, ended } = startNpm(args, options);
  const code = await ended;
  options.signal.throwIfAborted();
  if (code !== 0) throw new Error(`npm ${args.join(' ')}\n${text().trim()}`);
}
