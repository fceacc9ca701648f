import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const BUILT = fileURLToPath(new URL('../../../dist/index.js', import.meta.url));

/** Builds a page's script with the built package, as a host's build does. */
export async function buildClient(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    // A file in an app of test/consumers does not find the package by its name.
    resolve: { alias: [{ find: /^react-m2m-tokens$/, replacement: BUILT }] },
    // The development build of React, which logs warnings.
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: fileURLToPath(entry) },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('The build wrote nothing.');
  const [client, ...others] = output.output;
  if (others.length > 0) throw new Error('The client has more than one file.');
  return client.code;
}
