import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from '../browser.mjs';
import { canUseApt, installWithApt } from './apt.mjs';

/** Finds a Chromium, or installs Debian's or Playwright's own, and starts it once as a check. */
export async function ensureChromium() {
  if (findBrowser() === undefined && canUseApt()) installFromDebian();
  if (findBrowser() === undefined) installFromPlaywright();
  const browser = await chromium.launch(launchOptions());
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}, ${findBrowser()}`;
}

function installFromDebian() {
  try {
    installWithApt(['chromium']);
  } catch (error) {
    // Ubuntu has no such package, and gets Playwright's own below.
    console.error(error instanceof Error ? error.message : error);
  }
}

function installFromPlaywright() {
  console.log("browser: none found; installing Playwright's own");
  const withLibraries = canUseApt() ? ['--with-deps'] : [];
  execFileSync('npx', ['playwright', 'install', ...withLibraries, 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
