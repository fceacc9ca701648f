import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** Packs the package as npm would publish it, and installs it beside the peers without changing package.json. */
export function installOurs() {
  const folder = join(here, 'ours');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const [packed] = JSON.parse(
    npm(join(here, '..'), 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  );
  // npm skips the install when the version is the same, even when the content differs.
  rmSync(join(here, 'node_modules', packed.name), { recursive: true, force: true });
  const tarball = join(folder, packed.filename);
  npm(here, 'install', '--no-save', '--prefer-offline', '--no-audit', '--no-fund', tarball);
}

function npm(cwd, ...args) {
  const options = { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  return execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The version of a package in the measured pages. */
export function versionOf(name) {
  const manifest = join(here, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
