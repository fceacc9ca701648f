import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyExamples } from '../../../scripts/consumers/copyExamples.mjs';
import { packPackage } from '../../../scripts/packPackage.mjs';
import { nextApp } from './paths.js';

/** Installs the app's packages, the package under test as npm would publish it, and the examples. */
export function installNextApp(): void {
  installPackages();
  installThisPackage();
  copyExamples(nextApp('.'));
}

/** Takes long, so it runs only when the lock file has changed since the last install. */
function installPackages(): void {
  const installed = nextApp('node_modules/.installed-lock.json');
  const lock = nextApp('package-lock.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) {
    return;
  }
  npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts'], nextApp('.'));
  copyFileSync(lock, installed);
}

/** Unpacked, not linked: the bundler must resolve it as a user's would, with this app's React and SWR. */
function installThisPackage(): void {
  const packed = mkdtempSync(join(tmpdir(), 'm2m-pack-'));
  const target = nextApp('node_modules/react-m2m-tokens');
  try {
    const tarball = packPackage(packed);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  } finally {
    rmSync(packed, { recursive: true });
  }
}

function npm(args: string[], cwd: string): void {
  execFileSync('npm', args, { cwd, stdio: 'pipe', shell: process.platform === 'win32' });
}
