import { fileURLToPath } from 'node:url';

/** Resolved from a folder of test/peers: the peers, and all packages that import them. */
const TAKEN =
  /^(react|react-dom|swr|@radix-ui\/[^/]+|@testing-library\/(react|dom|user-event))($|\/)/;

/** It imports user-event. Two copies of user-event on one document lose typed text on React 18.2. */
const SCREEN_READER = '@guidepup/virtual-screen-reader';

/**
 * A Vite plugin that resolves our imports of React and SWR from `test/peers/<name>/node_modules`, and those of the screen
 * reader. The packages there resolve their own React beside them.
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
    config: () => ({ test: { server: { deps: { inline: [SCREEN_READER] } } } }),
    resolveId(source, importer, options) {
      if (!TAKEN.test(source)) return null;
      if (importer?.includes('/node_modules/') && !importer.includes(SCREEN_READER)) return null;
      return this.resolve(source, folder, { ...options, skipSelf: true });
    },
  };
}
