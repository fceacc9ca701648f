import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** A page's script, with the built package in it, as a host's build makes it. */
export async function buildClient(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    // The React that complains.
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
  if (others.length > 0) throw new Error('The client is more than one file.');
  return client.code;
}
