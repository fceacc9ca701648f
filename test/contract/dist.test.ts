import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAll, listFiles, readDist, readText } from './readFiles.js';

const IMPORT = /^(?:(?:import|export)\b[^;'"]*?\bfrom\s*|import\s*)["']([^"']+)["']/gm;

/** What a built entry imports from outside, through all of its own files. */
function packagesOf(entry: string, extension: 'js' | 'd.ts'): string[] {
  const seen = new Set([entry]);
  const packages = new Set<string>();
  for (const file of seen) {
    for (const name of findAll(readDist(file), IMPORT)) {
      if (!name.startsWith('.')) packages.add(name);
      else seen.add(join(dirname(file), name).replace(/\.js$/, `.${extension}`));
    }
  }
  return [...packages].toSorted();
}

describe('the built client entry', () => {
  it('begins with "use client", or a server component could not import it', () => {
    expect(readDist('index.js')).toMatch(/^['"]use client['"];/);
  });

  it('brings nothing along that is a peer or a dependency', () => {
    expect(packagesOf('index.js', 'js')).toEqual([
      '@radix-ui/react-switch',
      'react',
      'react/jsx-runtime',
      'swr',
      'valibot',
    ]);
  });
});

describe.each([
  ['server', ['valibot']],
  ['testing', []],
])('the built %s entry', (name, packages) => {
  it('runs where there is no React: neither it nor what it shares has any of it', () => {
    expect(packagesOf(`${name}.js`, 'js')).toEqual(packages);
    expect(readDist(`${name}.js`)).not.toMatch(/use client/);
  });

  it('has types that need no React either', () => {
    expect(packagesOf(`${name}/index.d.ts`, 'd.ts')).toEqual(packages);
  });
});

describe('the built styles', () => {
  it('keep light-dark() as it was written', () => {
    const css = readDist('styles.css');
    expect(css).toContain('light-dark(');
    expect(css).not.toContain('--lightningcss');
    expect(css).toMatch(/^@layer m2m\s*\{/);
  });

  it('come without their layer, too, and are the same otherwise', () => {
    const unlayered = readDist('styles.unlayered.css');
    expect(unlayered).not.toContain('@layer');
    expect(readDist('styles.css').trim()).toBe(`@layer m2m{${unlayered}}`);
  });
});

describe('the built files', () => {
  readDist('index.js');
  const files = listFiles('dist', /./);

  it('hold nothing that looks like a key or a token', () => {
    const suspects = files.flatMap((file) =>
      findAll(readText(file), /(?<![A-Za-z\d])((?:sk|ak|mt)_[A-Za-z\d]\w*)/g).map(
        (text) => `${file}: ${text}`,
      ),
    );
    expect(suspects).toEqual([]);
  });

  it('have types that import no style sheet', () => {
    const types = files.filter((file) => file.endsWith('.d.ts'));
    expect(types.length).toBeGreaterThan(20);
    expect(types.filter((file) => /\.css["']/.test(readText(file)))).toEqual([]);
  });

  it('are all that package.json points to', () => {
    const { exports } = JSON.parse(readText('package.json')) as { exports: object };
    const targets = findAll(JSON.stringify(exports), /"(\.\/dist\/[^"]+)"/g);
    expect(targets.length).toBeGreaterThan(7);
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});
