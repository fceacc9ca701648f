import { fileURLToPath } from 'node:url';

/** What is taken from a folder of test/peers: the peers, and all that imports them. */
const TAKEN =
  /^(react|react-dom|swr|@radix-ui\/[^/]+|@testing-library\/(react|dom|user-event))($|\/)/;

/**
 * A Vite plugin with which our files import React and SWR from `test/peers/<name>/node_modules`. What stands there finds
 * its own React beside it.
 *
 * @param {string} name `oldest` or `react-18`
 * @returns {import('vite').Plugin}
 */
export function takePeersFrom(name) {
  const folder = fileURLToPath(new URL(`${name}/package.json`, import.meta.url));
  return {
    name: 'take-peers',
    enforce: 'pre',
    resolveId(source, importer, options) {
      if (!TAKEN.test(source) || importer?.includes('/node_modules/')) return null;
      return this.resolve(source, folder, { ...options, skipSelf: true });
    },
  };
}
