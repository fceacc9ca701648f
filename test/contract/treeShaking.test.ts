import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

const entry = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** Bundles one export of the package, as a host's build does. */
async function takenFor(name: string): Promise<string> {
  const id = 'virtual:host';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'host',
        resolveId: (asked) => (asked === id ? id : null),
        load: (asked) => (asked === id ? `export { ${name} } from ${JSON.stringify(entry)}` : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: id,
        preserveEntrySignatures: 'strict',
        external: [/^react/, /^swr/, /^@radix-ui/],
      },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('the build wrote nothing');
  return output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

/** Words that occur in only one part of the code. */
const TABLE = '"tableBox"';
const PAGER = '"pageItem"';
const SWITCH = '"switchThumb"';
const REQUEST = 'no-store';

describe('a host that imports one export only', () => {
  it.each([
    ['Pagination', [PAGER], [TABLE, SWITCH, REQUEST]],
    ['M2MTokenFilters', [SWITCH], [TABLE, PAGER, REQUEST]],
    ['M2MTokenTable', [TABLE], [PAGER, SWITCH, REQUEST]],
    ['useM2MTokens', [REQUEST], [TABLE, PAGER, SWITCH]],
    ['useM2MTokenStatus', [], [TABLE, PAGER, SWITCH, REQUEST]],
    ['M2MTokens', [TABLE, PAGER, SWITCH, REQUEST], []],
  ])('bundles only its code: %s', async (name, mine, others) => {
    const code = (await takenFor(name)).replaceAll(/[`']/g, '"');
    expect(mine.filter((word) => !code.includes(word))).toEqual([]);
    expect(others.filter((word) => code.includes(word))).toEqual([]);
  });
});
