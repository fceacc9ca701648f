import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The CSS that a host ships with default build settings, as most hosts do. */
export async function hostCss(file: string): Promise<string> {
  const entry = `${dist}${file}`;
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, rolldownOptions: { input: entry } },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('the build wrote nothing');
  const css = output.output.find(({ fileName }) => fileName.endsWith('.css'));
  if (css?.type !== 'asset') throw new Error('the build made no CSS');
  return String(css.source);
}
