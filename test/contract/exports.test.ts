import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDist, readText } from './readFiles.js';

const OF_THE_CLIENT = [
  'M2MTokenFilters',
  'M2MTokenTable',
  'M2MTokens',
  'M2MTokensError',
  'M2MTokensProvider',
  'M2M_TOKEN_COLUMNS',
  'Pagination',
  'getM2MTokenStatus',
  'getM2MTokensKey',
  'isM2MTokensError',
  'm2mCreatedColumn',
  'm2mDetailsColumn',
  'm2mExpiresColumn',
  'm2mIdColumn',
  'm2mLastUsedColumn',
  'm2mScopesColumn',
  'm2mStatusColumn',
  'useM2MTokenList',
  'useM2MTokenStatus',
  'useM2MTokens',
  'useM2MTokensCache',
];

/** The public names of each entry. A removed or changed name breaks a host's build. */
const ENTRIES = [
  {
    name: 'react-m2m-tokens',
    source: '../../src/index.js',
    built: 'index.js',
    exports: OF_THE_CLIENT,
  },
  {
    // Server Components get the same names, so that no import fails only there.
    name: 'react-m2m-tokens (react-server)',
    source: '../../src/reactServer/index.js',
    built: 'react-server.js',
    exports: OF_THE_CLIENT,
  },
  {
    name: 'react-m2m-tokens/server',
    source: '../../src/server/index.js',
    built: 'server.js',
    exports: [
      'M2MTokensError',
      'createM2MTokensHandler',
      'getM2MTokenStatus',
      'getM2MTokensKey',
      'isM2MTokensError',
      'listM2MTokens',
    ],
  },
  {
    name: 'react-m2m-tokens/testing',
    source: '../../src/testing/index.js',
    built: 'testing.js',
    exports: [
      'FAKE_NOW',
      'FAKE_SECRET_KEY',
      'createFakeBackend',
      'createM2MToken',
      'createM2MTokenId',
      'createM2MTokenSecret',
      'createM2MTokens',
      'createMachineId',
    ],
  },
  {
    name: 'react-m2m-tokens/manage',
    source: '../../src/manage/index.js',
    built: 'manage.js',
    exports: [
      'CreateM2MTokenDialog',
      'DeleteMachineDialog',
      'LeakedTokenCheck',
      'LeakedTokenCheckDialog',
      'M2MInventoryActions',
      'M2MSelectionBar',
      'M2MTokenActions',
      'M2MTokenManager',
      'M2MTokenRotations',
      'MachineForm',
      'MachinePicker',
      'RevokeM2MTokensDialog',
      'RotateM2MTokenDialog',
      'RotateMachineKeyDialog',
      'm2mActionsColumn',
      'm2mSelectColumn',
      'useCreateM2MToken',
      'useMachine',
      'useMachineActions',
      'useMachineNames',
      'useMachines',
      'useRevokeM2MTokens',
      'useVerifyM2MToken',
    ],
  },
  {
    name: 'react-m2m-tokens/inventory',
    source: '../../src/inventory/index.js',
    built: 'inventory.js',
    exports: ['M2MTokenInventory', 'useM2MTokenInventory'],
  },
  ...[
    ['ar', 'ar'],
    ['de', 'de'],
    ['es', 'es'],
    ['fr', 'fr'],
    ['he', 'he'],
    ['ja', 'ja'],
    ['ko', 'ko'],
    ['pl', 'pl'],
    ['pt-BR', 'ptBR'],
    ['zh-CN', 'zhCN'],
  ]
    .flatMap(([tag = '', name = '']) =>
      [tag, `${tag}/manage`, `${tag}/inventory`].map((path) => [path, name] as const),
    )
    .map(([path, name]) => ({
      name: `react-m2m-tokens/locales/${path}`,
      source: `../../src/locales/${path}.js`,
      built: `locales/${path}.js`,
      exports: [name],
    })),
];

async function exportsOf(module: string): Promise<string[]> {
  return Object.keys((await import(/* @vite-ignore */ module)) as object).toSorted();
}

describe.each(ENTRIES)('$name', ({ source, built, exports }) => {
  it('exports exactly these names', async () => {
    expect(await exportsOf(source)).toEqual(exports);
  });

  it('exports the same names after the build', async () => {
    readDist(built);
    expect(await exportsOf(pathToFileURL(resolve('dist', built)).href)).toEqual(exports);
  });
});

describe('the entries in package.json', () => {
  interface Target {
    types?: string;
  }
  const manifest = JSON.parse(readText('package.json')) as {
    types: string;
    exports: Record<string, Target | string | null>;
    typesVersions: { '*': Record<string, string[]> };
  };
  const targets = Object.entries(manifest.exports);

  it('all have types, also the styles, since TypeScript 6 requires them', () => {
    const untyped = targets.filter(([, target]) => target !== null && !Object(target).types);
    expect(untyped.map(([path]) => path)).toEqual(['./package.json']);
    readDist('styles.css.d.ts');
    readDist('manage.css.d.ts');
    readDist('inventory.css.d.ts');
  });

  it('have the same types for moduleResolution node, which does not read exports', () => {
    const typed = targets.flatMap(([path, target]) => {
      const types: string | undefined = Object(target).types;
      return types === undefined ? [] : [[path.slice('./'.length), [types]] as const];
    });
    const old = { ...manifest.typesVersions['*'], '': [manifest.types] };
    expect(old).toEqual(Object.fromEntries(typed));
  });
});
