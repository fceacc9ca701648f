import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A source change that removes a guard. */
export interface Break {
  /** File in `src`. */
  path: string;
  /** Text that occurs in it exactly once. */
  from: string;
  to: string;
}

/**
 * Builds the race page's script with the built package; or with our sources broken in one place, to prove that the
 * watcher sees it.
 */
export async function buildRacePage(broken?: Break): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [react(), broken === undefined ? [] : breakSource(broken)],
    resolve: {
      alias: broken === undefined ? {} : { 'react-m2m-tokens': file('../../../src/index.ts') },
    },
    // This build of React runs effects twice in StrictMode.
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: file('client.tsx') },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('The build wrote nothing.');
  const [client, ...others] = output.output;
  if (others.length > 0) throw new Error('The page has more than one file.');
  return client.code;
}

/** Fails when the text is missing: then the source has changed, and the break needs its new text. */
function breakSource({ path, from, to }: Break): Plugin {
  const broken = file(`../../../src/${path}`);
  let isBroken = false;
  return {
    name: 'break-source',
    enforce: 'pre',
    transform(code, id) {
      if (id !== broken) return null;
      if (code.split(from).length !== 2)
        this.error(`${path} does not contain exactly once: ${from}`);
      isBroken = true;
      return code.replace(from, () => to);
    },
    buildEnd(error) {
      if (error === undefined && !isBroken) this.error(`${path} is not part of the page.`);
    },
  };
}
