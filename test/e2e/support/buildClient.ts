import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const BUILT = fileURLToPath(new URL('../../../dist/index.js', import.meta.url));

/**
 * Builds a page's script with the built package, as a host's build does. In development React logs warnings; in production
 * a page loads in two thirds of the time.
 */
export async function buildClient(
  entry: URL,
  mode: 'development' | 'production' = 'development',
): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    // The package's 'use client' warns in each module.
    logLevel: 'error',
    // Vite's plugin for React follows NODE_ENV, which is `test` here.
    oxc: { jsx: { runtime: 'automatic', development: mode === 'development' } },
    // A file in an app of test/consumers does not find the package by its name.
    resolve: { alias: [{ find: /^react-m2m-tokens$/, replacement: BUILT }] },
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: {
      write: false,
      minify: mode === 'production',
      rolldownOptions: { input: fileURLToPath(entry) },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('The build wrote nothing.');
  const [client, ...others] = output.output;
  if (others.length > 0) throw new Error('The client has more than one file.');
  return client.code;
}
