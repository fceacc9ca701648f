import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARIES = '/usr/lib';
/** Of WebKitGTK's library, beside which its small browser lies. GTK 3 comes first: the style for its bars is GTK 3's. */
const FOLDERS = ['webkit2gtk-4.1', 'webkit2gtk-4.0'];

/**
 * WebKitGTK's own small browser, in a folder that is named after the machine's architecture on Debian.
 *
 * @returns {string | undefined} undefined = there is none, or no driver for it
 */
export function findWebKit() {
  if (!existsSync('/usr/bin/WebKitWebDriver')) return undefined;
  const architectures = readdirSync(LIBRARIES).map((name) => join(LIBRARIES, name));
  return [LIBRARIES, ...architectures]
    .flatMap((library) => FOLDERS.map((folder) => join(library, folder, 'MiniBrowser')))
    .find((path) => existsSync(path));
}
