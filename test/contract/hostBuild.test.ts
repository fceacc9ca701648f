import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The CSS that a host ships whose build has nothing set for it, as most have not. */
async function hostCss(file: string): Promise<string> {
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

describe('the styles in a host’s own build', () => {
  it.each(['styles.css', 'styles.unlayered.css'])('keep their colours: %s', async (file) => {
    const css = await hostCss(file);
    expect(css).toContain('.m2m-row');
    expect(css).toContain('light-dark(');
    expect(css).not.toContain('--lightningcss');
  });
});
