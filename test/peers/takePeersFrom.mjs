import { fileURLToPath } from 'node:url';

/** Resolved from a folder of test/peers: the peers, and all packages that import them. */
const TAKEN =
  /^(react|react-dom|swr|@radix-ui\/[^/]+|@testing-library\/(react|dom|user-event))($|\/)/;

/**
 * A Vite plugin that resolves our imports of React and SWR from `test/peers/<name>/node_modules`. The packages there
 * resolve their own React beside them.
 *
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
