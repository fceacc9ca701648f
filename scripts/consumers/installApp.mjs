import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyExamples } from './copyExamples.mjs';
import { runNpm } from './runNpm.mjs';

const CONSUMERS = fileURLToPath(new URL('../../test/consumers/', import.meta.url));

/** Build output that may lie in the app's source folder. */
const BUILT = new Set(['node_modules', 'dist', '.next']);

/**
 * Copies a host of test/consumers into a fresh folder, and installs its lock file and the packed package there.
 *
 * @param {import('./consumers.mjs').Consumer} consumer
 * @param {{ folder: string, tarball: string, signal: AbortSignal }} options
 */
export async function installApp({ name, parts = [], installsItself = false }, options) {
  const { folder, tarball, signal } = options;
  for (const part of [...parts, name]) {
    await cp(CONSUMERS + part, folder, {
      recursive: true,
      filter: (path) => !BUILT.has(basename(path)),
    });
  }
  if (name === 'next') copyExamples(folder);
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  await runNpm(['ci', ...flags], { cwd: folder, signal });
  if (installsItself) await cp(tarball, join(folder, 'react-m2m-tokens.tgz'));
  else await runNpm(['install', '--no-save', ...flags, tarball], { cwd: folder, signal });
}
