import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Replaces the Node server in a runtime without sockets. */
const NO_SERVER = [/^.*\/startServer\.js$/, '@hono/node-server', 'node:zlib', 'util'];

/**
 * Writes the handler's suites, with all their imports, as one module.
 *
 * @param {string} entry the module of test/runtimes that starts them
 * @param {string} outDir
 * @param {{ hasSockets: boolean }} runtime
 */
export async function bundleSuites(entry, outDir, { hasSockets }) {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: {
      alias: [
        { find: /^vitest$/, replacement: file('test/runtimes/vitest.ts') },
        { find: /^react-m2m-tokens\/server$/, replacement: file('src/server/index.ts') },
        ...(hasSockets ? [] : NO_SERVER).map((find) => ({
          find,
          replacement: file('test/runtimes/noServer.ts'),
        })),
      ],
    },
    // Some runtimes have no `process`.
    define: { 'process.env': JSON.stringify({ FEWER_RUNS: '1' }) },
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: file(`test/runtimes/${entry}`),
      outDir,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        external: hasSockets ? [/^node:/] : [],
        output: { codeSplitting: false, entryFileNames: 'suites.mjs' },
      },
    },
  });
}
