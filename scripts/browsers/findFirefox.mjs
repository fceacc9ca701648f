import { existsSync } from 'node:fs';

const SYSTEM_FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox of the browser tests: $FIREFOX_PATH, else a system one.
 *
 * @returns {string | undefined} undefined = none found
 * @throws when FIREFOX_PATH names a file that does not exist
 */
export function findFirefox() {
  const wanted = process.env.FIREFOX_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`FIREFOX_PATH: there is no file ${wanted}`);
    return wanted;
  }
  return SYSTEM_FIREFOXES.find((path) => existsSync(path));
}
