import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDist } from './readFiles.js';

/** What may be imported, per entry. A name that goes or changes breaks somebody's build. */
const ENTRIES = [
  {
    name: 'react-m2m-tokens',
    source: '../../src/index.js',
    built: 'index.js',
    exports: [
      'M2MTokenFilters',
      'M2MTokenTable',
      'M2MTokens',
      'M2MTokensError',
      'M2MTokensProvider',
      'Pagination',
      'getM2MTokenStatus',
      'getM2MTokensKey',
      'isM2MTokensError',
      'useM2MTokenListState',
      'useM2MTokens',
      'useM2MTokensCache',
    ],
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
      'createM2MTokens',
      'createMachineId',
    ],
  },
];

async function exportsOf(module: string): Promise<string[]> {
  return Object.keys((await import(/* @vite-ignore */ module)) as object).toSorted();
}

describe.each(ENTRIES)('$name', ({ source, built, exports }) => {
  it('exports these names, and no other', async () => {
    expect(await exportsOf(source)).toEqual(exports);
  });

  it('exports the same once it is built', async () => {
    readDist(built);
    expect(await exportsOf(pathToFileURL(resolve('dist', built)).href)).toEqual(exports);
  });
});
