// Finds a Chromium for the browser tests, or installs one, and starts it once.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from './browser.mjs';

const canUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

try {
  if (findBrowser() === undefined && canUseApt) installFromDebian();
  if (findBrowser() === undefined) installFromPlaywright();
  const browser = await chromium.launch(launchOptions());
  console.log(`browser: Chromium ${browser.version()}, ${findBrowser()}`);
  await browser.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(
    'No Chromium could be started, so the stories and the end-to-end tests cannot run. ' +
      'Install Chromium or Chrome, or set CHROME_PATH to the file of one.',
  );
  process.exitCode = 1;
}

function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  console.log('browser: none found; installing chromium with apt-get');
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  } catch (error) {
    // Ubuntu has no such package: Playwright is next.
    console.error(error instanceof Error ? error.message : error);
  }
}

function installFromPlaywright() {
  console.log("browser: none found; installing Playwright's own");
  const withLibraries = canUseApt ? ['--with-deps'] : [];
  execFileSync('npx', ['playwright', 'install', ...withLibraries, 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
