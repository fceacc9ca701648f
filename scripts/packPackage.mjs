import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Packs the built package into a folder, exactly as npm would publish it.
 *
 * @param {string} folder
 * @returns {string} the tarball's path
 * @throws when the package is not built
 */
export function packPackage(folder) {
  if (!existsSync(join(root, 'dist/index.js'))) {
    throw new Error('Packing needs the built package, and there is no dist/. Run: npm run build');
  }
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const output = execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(output);
  return join(folder, filename);
}
