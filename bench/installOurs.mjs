import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** Packs the package as npm would publish it, and installs that beside the peers, without a trace in package.json. */
export function installOurs() {
  const folder = join(here, 'ours');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const [packed] = JSON.parse(
    npm(join(here, '..'), 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  // npm keeps what has the same version, whatever is in it.
  rmSync(join(here, 'node_modules', packed.name), { recursive: true, force: true });
  const tarball = join(folder, packed.filename);
  npm(here, 'install', '--no-save', '--prefer-offline', '--no-audit', '--no-fund', tarball);
}

function npm(cwd, ...args) {
  const options = { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  return execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The version of a package that the pages are built with. */
export function versionOf(name) {
  const manifest = join(here, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
