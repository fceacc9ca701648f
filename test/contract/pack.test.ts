import { execFileSync } from 'node:child_process';
import { SourceMap, type SourceMapPayload, type SourceMapping } from 'node:module';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './readEntry.js';
import { findAll, readDist, readText } from './readFiles.js';

readDist('index.js');

/** Paths of the published files. */
const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
) as [{ files: { path: string }[] }];
const packed = files.map(({ path }) => path);
const packedSet = new Set(packed);

interface LockedPackage {
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  peer?: boolean;
  version?: string;
  hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readText('package-lock.json')) as {
  packages: Record<string, LockedPackage>;
};

/** The packages that npm installs with this one. React is a peer of Radix. */
const installed = Object.entries(packages).filter(
  ([path, { dev, devOptional, optional, peer }]) =>
    path !== '' && !dev && !devOptional && !optional && !peer,
);

describe('the packed files', () => {
  it('are the build, the sources that its maps point to, and the docs', () => {
    const others = packed.filter((path) => !/^(dist|src)\//.test(path));
    expect(others.toSorted()).toEqual(['ERRORS.md', 'LICENSE', 'README.md', 'package.json']);
  });

  it('have maps that point to packed files only', () => {
    const maps = packed.filter((path) => path.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(20);
    const lost = maps.flatMap((map) => {
      const { sources, sourceRoot = '' } = JSON.parse(readText(map)) as {
        sources: string[];
        sourceRoot?: string;
      };
      return sources
        .map((source) => normalize(join(dirname(map), sourceRoot, source)))
        .filter((source) => !packedSet.has(source))
        .map((source) => `${map}: ${source}`);
    });
    expect(lost).toEqual([]);
  });

  it('have a map for each script and each declaration', () => {
    // Files that only re-export have no code to map, such as those of React's names in _virtual.
    const passOn = ['index', 'react-server', 'server', 'testing', 'manage', 'inventory'].map(
      (name) => `dist/${name}.js`,
    );
    const styles = ['styles', 'manage', 'inventory'].map((name) => `dist/${name}.css.d.ts`);
    const unmapped = [...passOn, ...styles];
    const mapped = packed.filter(
      (path) => /^dist\/(?!_virtual\/).*\.(js|d\.ts)$/.test(path) && !unmapped.includes(path),
    );
    expect(mapped.length).toBeGreaterThan(20);
    const lost = mapped.filter(
      (path) =>
        !packedSet.has(`${path}.map`) ||
        !readText(path)
          .trimEnd()
          .endsWith(`//# sourceMappingURL=${basename(path)}.map`),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['dist/hooks/useM2MTokens.js', 'function useM2MTokens(', 'src/hooks/useM2MTokens.ts'],
    [
      'dist/server/createM2MTokensHandler.js',
      'function createM2MTokensHandler',
      'src/server/createM2MTokensHandler.ts',
    ],
    [
      'dist/testing/createFakeBackend.js',
      'function createFakeBackend(',
      'src/testing/createFakeBackend.ts',
    ],
  ])('have a map from the lines of %s to the source', (built, code, source) => {
    const lines = readText(built).split('\n');
    const line = lines.findIndex((text) => text.startsWith(code));
    const map = new SourceMap(JSON.parse(readText(`${built}.map`)) as SourceMapPayload);
    const found = map.findEntry(line, 0) as SourceMapping;
    expect(normalize(join(dirname(built), found.originalSource))).toBe(source);
    expect(readText(source).split('\n')[found.originalLine]).toContain(code);
  });

  it('contain nothing that looks like a key or a token', () => {
    const suspects = packed.flatMap((path) =>
      findAll(readText(path), /(?<![A-Za-z\d])((?:sk|ak|mt)_[A-Za-z\d]\w*)/g).map(
        (text) => `${path}: ${text}`,
      ),
    );
    expect(suspects).toEqual([]);
  });
});

describe('the packages that the packed files import', () => {
  const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
    readText('package.json'),
  ) as Record<'dependencies' | 'peerDependencies' | 'peerDependenciesMeta', object>;
  const named = Object.keys({ ...dependencies, ...peerDependencies });
  const importedBy = (name: RegExp) => [
    ...new Set(
      packed
        .filter((path) => name.test(path))
        .flatMap((path) => importsOf(readText(path)))
        .filter((id) => !id.startsWith('.'))
        .map((id) => /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id),
    ),
  ];

  it('are named in package.json, since strict package managers hide all others', () => {
    const imported = importedBy(/^dist\/.*\.(js|d\.ts)$/);
    expect(imported.length).toBeGreaterThan(2);
    expect(imported.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('have separate type packages named there, too, since types would otherwise be any', () => {
    const types = importedBy(/^dist\/.*\.d\.ts$/)
      .map((name) => `@types/${name}`)
      .filter((name) => `node_modules/${name}` in packages);
    expect(types).toEqual(['@types/react']);
    expect(types.filter((name) => !named.includes(name))).toEqual([]);
    expect(Object.keys(peerDependenciesMeta)).toEqual(types);
  });
});

describe('the installed dependencies', () => {
  it('are the switch with its parts and React; review each new name', () => {
    const names = installed.map(([path]) => path.replace('node_modules/', ''));
    expect(names.filter((name) => !name.startsWith('@radix-ui/'))).toEqual([
      'react',
      'react-dom',
      'scheduler',
    ]);
    expect(names.filter((name) => name.startsWith('@radix-ui/'))).toEqual(
      ['primitive', 'react-compose-refs', 'react-context', 'react-primitive', 'react-slot']
        .concat(['react-switch', 'react-use-controllable-state', 'react-use-effect-event'])
        .concat(['react-use-layout-effect', 'react-use-size'])
        .map((name) => `@radix-ui/${name}`),
    );
  });

  it('are installed without a script of this package', () => {
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: object };
    const onInstall = Object.keys(scripts).filter((name) =>
      /^(pre|post)?install$|^(pre|post)?prepare$/.test(name),
    );
    expect(onInstall).toEqual([]);
  });
});
