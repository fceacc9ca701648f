import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARIES = '/usr/lib';
/**
 * Folders of WebKitGTK's library, which hold its MiniBrowser. GTK 3 comes first, since the style for its toolbars is
 * for GTK 3.
 */
const FOLDERS = ['webkit2gtk-4.1', 'webkit2gtk-4.0'];

/**
 * WebKitGTK's MiniBrowser. Debian names its folder after the machine's architecture.
 *
 * @returns {string | undefined} undefined = no browser, or no driver for it
 */
export function findWebKit() {
  if (!existsSync('/usr/bin/WebKitWebDriver')) return undefined;
  const architectures = readdirSync(LIBRARIES).map((name) => join(LIBRARIES, name));
  return [LIBRARIES, ...architectures]
    .flatMap((library) => FOLDERS.map((folder) => join(library, folder, 'MiniBrowser')))
    .find((path) => existsSync(path));
}
