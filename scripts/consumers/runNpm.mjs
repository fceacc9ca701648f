import { startNpm } from './startNpm.mjs';

/**
 * Runs npm to its end.
 *
 * @param {string[]} args
 * @param {{ cwd: string, signal: AbortSignal }} options
 * @throws when it fails, with all that it printed
 */
export async function runNpm(args, options) {
  const { text, ended } = startNpm(args, options);
  const code = await ended;
  options.signal.throwIfAborted();
  if (code !== 0) throw new Error(`npm ${args.join(' ')}\n${text().trim()}`);
}
