import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright';
import { findBrowser, HEADLESS_SHELL, launchOptions } from '../browser.mjs';
import { canUseApt, installWithApt } from './apt.mjs';

/**
 * Finds a Chromium, or installs Debian's or Playwright's own, and starts it once as a check. In CI it installs Debian's
 * headless shell even beside another Chromium, since it is faster.
 */
export async function ensureChromium() {
  if (isWorthInstalling() && canUseApt()) installFromDebian();
  if (findBrowser() === undefined) installFromPlaywright();
  const browser = await chromium.launch(launchOptions());
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}, ${findBrowser()}`;
}

function isWorthInstalling() {
  const found = findBrowser();
  if (process.env.CI && !process.env.CHROME_PATH) return found !== HEADLESS_SHELL;
  return found === undefined;
}

function installFromDebian() {
  try {
    installWithApt(['chromium-headless-shell']);
  } catch (error) {
    // Ubuntu has no such package, and uses another Chromium, or gets Playwright's own below.
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
