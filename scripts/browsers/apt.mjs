import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Root may install packages; so may a CI job that becomes root without a password. */
export function canUseApt() {
  return existsSync('/usr/bin/apt-get') && (isRoot() || canUseSudo());
}

/**
 * Installs Debian packages, by a list of packages that is fetched first.
 *
 * @param {string[]} packages
 * @throws when apt-get fails, which has then printed why
 */
export function installWithApt(packages) {
  console.log(`browser: installing ${packages.join(', ')} with apt-get`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function apt(...args) {
  const command = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
  // sudo passes no variables on.
  const line = ['env', 'DEBIAN_FRONTEND=noninteractive', ...command];
  const [file, ...rest] = isRoot() ? line : ['sudo', '-n', ...line];
  execFileSync(file, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function isRoot() {
  return process.getuid?.() === 0;
}

function canUseSudo() {
  if (!process.env.CI) return false;
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
