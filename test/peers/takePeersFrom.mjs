import { fileURLToPath } from 'node:url';

/** Resolved from a folder of test/peers: the peers, and all packages that import them. */
const TAKEN =
  /^(react|react-dom|swr|@radix-ui\/[^/]+|@testing-library\/(react|dom|user-event))($|\/)/;

/**
 * Packages that resolve nothing in that folder by themselves. The first one imports user-event: two copies of user-event on
 * one document lose typed text on React 18.2. The second one imports React, whose elements another React cannot render.
 */
const INLINED = ['@guidepup/virtual-screen-reader', 'nuqs'];

/**
 * A Vite plugin that resolves our imports of React and SWR from `test/peers/<name>/node_modules`, and those of the packages
 * above. The packages there resolve their own React beside them.
 *
 * @param {string} name `oldest` or `react-18`
 * @returns {import('vite').Plugin}
 */
export function takePeersFrom(name) {
  const folder = fileURLToPath(new URL(`${name}/package.json`, import.meta.url));
  return {
    name: 'take-peers',
    enforce: 'pre',
    config: () => ({ test: { server: { deps: { inline: INLINED } } } }),
    resolveId(source, importer, options) {
      if (!TAKEN.test(source)) return null;
      const isPackage = importer?.includes('/node_modules/');
      if (isPackage && !INLINED.some((one) => importer.includes(`/${one}/`))) return null;
      return this.resolve(source, folder, { ...options, skipSelf: true });
    },
  };
}
