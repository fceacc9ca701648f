import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Only root can install packages, or a CI job that becomes root without a password. */
export function canUseApt() {
  return existsSync('/usr/bin/apt-get') && (isRoot() || canUseSudo());
}

/**
 * Installs Debian packages, after an update of the package list.
 *
 * @param {string[]} packages
 * @throws when apt-get fails; apt-get prints the reason
 */
export function installWithApt(packages) {
  console.log(`browser: installing ${packages.join(', ')} with apt-get`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function apt(...args) {
  const command = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
  // sudo does not pass environment variables on.
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
