import { cp } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyExamples } from './copyExamples.mjs';
import { runNpm } from './runNpm.mjs';

const CONSUMERS = fileURLToPath(new URL('../../test/consumers/', import.meta.url));

/** What an app may have been built into, where it stands. */
const BUILT = new Set(['node_modules', 'dist', '.next']);

/**
 * Copies an app of test/consumers into a fresh folder, and installs there what its lock file says and the packed package.
 *
 * @param {string} name
 * @param {{ folder: string, tarball: string, signal: AbortSignal }} options
 */
export async function installApp(name, { folder, tarball, signal }) {
  // What all Vite apps have in common, and what this one has of its own.
  const parts = name === 'next' ? [name] : ['vite', name];
  for (const part of parts) {
    await cp(CONSUMERS + part, folder, {
      recursive: true,
      filter: (path) => !BUILT.has(basename(path)),
    });
  }
  if (name === 'next') copyExamples(folder);
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  await runNpm(['ci', ...options], { cwd: folder, signal });
  await runNpm(['install', '--no-save', ...options, tarball], { cwd: folder, signal });
}
