import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INVENTORY_LABELS } from '../../src/text/inventory/inventoryLabels.js';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { MANAGE_LABELS } from '../../src/text/manage/manageLabels.js';
import { importsOf, readEntry } from './readEntry.js';
import { findAll, listFiles, readDist, readText } from './readFiles.js';

const filesOf = (...entry: Parameters<typeof readEntry>) => readEntry(...entry).files;
const packagesOf = (...entry: Parameters<typeof readEntry>) => readEntry(...entry).packages;

describe('the built client entry', () => {
  it('begins with "use client", so that Server Components can import it', () => {
    expect(readDist('index.js')).toMatch(/^['"]use client['"];/);
  });

  it('bundles no peer or dependency', () => {
    expect(packagesOf('index.js', 'js')).toEqual([
      '@radix-ui/react-switch',
      'react',
      'react/jsx-runtime',
      'swr',
    ]);
  });

  it('has types that need React and SWR only', () => {
    expect(packagesOf('index.d.ts', 'd.ts')).toEqual(['react', 'swr']);
  });
});

describe('the built manage entry', () => {
  it('begins with "use client", so that Server Components can import it', () => {
    expect(readDist('manage.js')).toMatch(/^['"]use client['"];/);
  });

  it('bundles no peer or dependency', () => {
    const packages = packagesOf('manage.js', 'js');
    const allowed = ['@radix-ui/react-switch', 'react', 'react-dom', 'react/jsx-runtime', 'swr'];
    expect(packages.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(
      packagesOf('manage/index.d.ts', 'd.ts').filter((name) => !allowed.includes(name)),
    ).toEqual([]);
  });

  it('shares its modules with the client entry, which reaches none of manage', () => {
    expect(filesOf('manage.js', 'js')).toContain('data/usePageStore.js');
    expect(filesOf('index.js', 'js').filter((file) => /manage/.test(file))).toEqual([]);
    expect(readDist('styles.css')).not.toContain('m2m-dialog{');
  });
});

describe('the built inventory entry', () => {
  it('begins with "use client", so that Server Components can import it', () => {
    expect(readDist('inventory.js')).toMatch(/^['"]use client['"];/);
  });

  it('bundles no peer or dependency, and does not even import Radix', () => {
    const allowed = ['react', 'react/jsx-runtime', 'swr'];
    const packages = [
      ...packagesOf('inventory.js', 'js'),
      ...packagesOf('inventory/index.d.ts', 'd.ts'),
    ];
    expect(packages.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('reaches nothing of managing, and neither managing nor the client entry reaches it', () => {
    expect(filesOf('inventory.js', 'js').filter((file) => /manage/.test(file))).toEqual([]);
    for (const entry of ['index.js', 'manage.js'])
      expect(filesOf(entry, 'js').filter((file) => /(^|\/)inventory/.test(file))).toEqual([]);
    expect(readDist('styles.css')).not.toContain('inventory');
  });
});

describe('the built entry for Server Components', () => {
  const code = readDist('react-server.js');

  it('has no "use client", which would turn its functions into references', () => {
    expect(code).not.toMatch(/^['"]use client['"]/m);
  });

  it('imports components from the client entry, and React from nowhere else', () => {
    const taken = /import \{([^}]*)\} from "\.\/index\.js"/.exec(code)?.[1] ?? '';
    expect(findAll(taken, /(\w+)/g)).toEqual([
      'M2MTokenFilters',
      'M2MTokenTable',
      'M2MTokens',
      'M2MTokensProvider',
      'M2M_TOKEN_COLUMNS',
      'Pagination',
      'm2mCreatedColumn',
      'm2mDetailsColumn',
      'm2mExpiresColumn',
      'm2mIdColumn',
      'm2mLastUsedColumn',
      'm2mScopesColumn',
      'm2mStatusColumn',
    ]);
    const others = importsOf(code).filter((name) => name !== './index.js');
    expect(others.length).toBeGreaterThan(3);
    const packages = others.flatMap((name) => packagesOf(name, 'js'));
    expect(new Set(packages)).toEqual(new Set());
  });
});

describe.each([['server'], ['testing']])('the built %s entry', (name) => {
  it('runs without React, also in the files that it shares', () => {
    expect(packagesOf(`${name}.js`, 'js')).toEqual([]);
    for (const file of filesOf(`${name}.js`, 'js'))
      expect(readDist(file)).not.toMatch(/use client/);
  });

  it('has types that need no other package', () => {
    expect(packagesOf(`${name}/index.d.ts`, 'd.ts')).toEqual([]);
  });
});

describe('the built languages', () => {
  const namesIn = (folder: string, extension: RegExp) =>
    listFiles(folder, extension)
      .filter((file) => !/\/(parts|shared)\//.test(file))
      .map((file) => file.slice(`${folder}/`.length).replace(extension, ''));
  const languages = namesIn('dist/locales', /\.js$/);
  const managed = languages.filter((name) => name.endsWith('/manage'));
  const inventories = languages.filter((name) => name.endsWith('/inventory'));

  it('match the sources, and nothing else can be imported', () => {
    expect(languages).toEqual(namesIn('src/locales', /\.ts$/));
    expect(languages).toHaveLength(30);
    expect([managed, inventories].map(({ length }) => length)).toEqual([10, 10]);
    const { exports } = JSON.parse(readText('package.json')) as {
      exports: Record<string, unknown>;
    };
    expect(exports['./locales/parts/*']).toBeNull();
    expect(exports['./locales/shared/*']).toBeNull();
  });

  it.each(languages)('%s imports no React, no client entry and no English', (language) => {
    const files = filesOf(`locales/${language}.js`, 'js');
    expect(files).toContain('locales/shared/failureText.js');
    expect(packagesOf(`locales/${language}.js`, 'js')).toEqual([]);
    const text = files.map(readDist).join('\n');
    expect(text).not.toMatch(/use client/);
    expect(text).not.toContain(DEFAULT_LABELS.failedTitle);
    expect(text).not.toContain(MANAGE_LABELS.createUnknownTitle);
    expect(text).not.toContain(INVENTORY_LABELS.inventoryStopped);
  });

  it.each(managed)('%s adds nothing to the language without it', (name) => {
    const files = filesOf(`locales/${name.replace('/manage', '')}.js`, 'js');
    expect(files.filter((file) => /manage|parts|claimsFault|createFailure/.test(file))).toEqual([]);
  });

  it.each(inventories)('%s has no word of managing, nor managing one of it', (name) => {
    const own = filesOf(`locales/${name}.js`, 'js');
    expect(own.filter((file) => /manage|leak|machine|rotate|revoke/.test(file))).toEqual([]);
    for (const other of ['', '/manage']) {
      const files = filesOf(`locales/${name.replace('/inventory', other)}.js`, 'js');
      expect(files.filter((file) => /inventory/.test(file))).toEqual([]);
    }
  });

  it.each(languages)('%s has types that need no other package', (language) => {
    expect(packagesOf(`locales/${language}.d.ts`, 'd.ts')).toEqual([]);
  });

  it.each(['index.js', 'manage.js'])('are not in %s', (entry) => {
    const files = filesOf(entry, 'js');
    expect(files.filter((file) => /locales/.test(file))).toEqual([]);
  });
});

describe('the built styles', () => {
  it('keep light-dark() unchanged', () => {
    const css = readDist('styles.css');
    expect(css).toContain('light-dark(');
    expect(css).not.toContain('--lightningcss');
    expect(css).toMatch(/^@layer m2m\s*\{/);
  });

  it.each(['styles', 'manage', 'inventory'])(
    'also come without their layer, and are otherwise the same: %s',
    (name) => {
      const unlayered = readDist(`${name}.unlayered.css`);
      expect(unlayered).not.toContain('@layer');
      expect(readDist(`${name}.css`).trim()).toBe(`@layer m2m{${unlayered}}`);
    },
  );
});

describe('the built files', () => {
  readDist('index.js');
  const files = listFiles('dist', /./);

  it('contain nothing that looks like a key or a token', () => {
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

  it('include every file that package.json points to', () => {
    const { exports } = JSON.parse(readText('package.json')) as { exports: Record<string, object> };
    // Readers take the first condition that they know.
    expect(Object.keys(exports['.'] ?? {})).toEqual(['types', 'react-server', 'default']);
    const targets = findAll(JSON.stringify(exports), /"(\.\/dist\/[^"]+)"/g);
    expect(targets.length).toBeGreaterThan(7);
    // A pattern points to a folder.
    const paths = targets.map((target) => target.replace(/\*.*$/, ''));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
