import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A change of our source that takes a guard away. */
export interface Break {
  /** File in `src`. */
  path: string;
  /** Text in it, exactly once. */
  from: string;
  to: string;
}

/**
 * The script of the race page, with the package as it was built; or with our sources, broken in one place, to see that
 * the watcher sees it.
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
    // The React that runs effects twice in StrictMode.
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
  if (others.length > 0) throw new Error('The page is more than one file.');
  return client.code;
}

/** Fails when the text is not there: then the source has changed, and the guard is to be found anew. */
function breakSource({ path, from, to }: Break): Plugin {
  const broken = file(`../../../src/${path}`);
  let isBroken = false;
  return {
    name: 'break-source',
    enforce: 'pre',
    transform(code, id) {
      if (id !== broken) return null;
      if (code.split(from).length !== 2) this.error(`${path} does not hold once: ${from}`);
      isBroken = true;
      return code.replace(from, () => to);
    },
    buildEnd(error) {
      if (error === undefined && !isBroken) this.error(`${path} is not part of the page.`);
    },
  };
}
