import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { readEntry } from './readEntry.js';
import { findAll, readDist, readText } from './readFiles.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

interface Taken {
  code: string;
  /** The modules of `dist` whose code is in it. */
  modules: string[];
}

/** Bundles one export of the package, as a host's build does. */
async function takenFor(name: string, entry = 'index.js'): Promise<Taken> {
  const id = 'virtual:host';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'host',
        resolveId: (asked) => (asked === id ? id : null),
        load: (asked) =>
          asked === id ? `export { ${name} } from ${JSON.stringify(dist + entry)}` : null,
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
  const chunks = output.output.filter((file) => file.type === 'chunk');
  return {
    code: chunks.map(({ code }) => code).join(''),
    modules: chunks
      .flatMap(({ modules }) => Object.entries(modules))
      .flatMap(([path, { renderedLength }]) => {
        return renderedLength > 0 && path.startsWith(dist) ? [path.slice(dist.length)] : [];
      }),
  };
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
    const code = (await takenFor(name)).code.replaceAll(/[`']/g, '"');
    expect(mine.filter((word) => !code.includes(word))).toEqual([]);
    expect(others.filter((word) => code.includes(word))).toEqual([]);
  });
});

describe('a host that revokes and creates only', () => {
  it.each([
    ...['useRevokeM2MTokens', 'useCreateM2MToken', 'RevokeM2MTokensDialog', 'CreateM2MTokenDialog'],
    ...['M2MTokenActions', 'm2mActionsColumn', 'M2MSelectionBar'],
  ])('bundles nothing of rotation, the leak check and machines: %s', async (name) => {
    const isOfTheme = (file: string) => /^manage\/\w+\/|(rotate|leak|machine)Labels/.test(file);
    const { modules } = await takenFor(name, 'manage.js');
    expect(modules.filter(isOfTheme)).toEqual([]);
    const manager = await takenFor('M2MTokenManager', 'manage.js');
    expect(manager.modules.filter(isOfTheme)).toEqual(
      expect.arrayContaining([
        'manage/rotate/RotateM2MTokenDialog.js',
        'text/manage/leakLabels.js',
      ]),
    );
  });
});

describe('a host that only reads', () => {
  /** Modules that the entry of managing reaches, and the main entry does not. */
  const reading = readEntry('index.js', 'js').files;
  const managing = readEntry('manage.js', 'js').files.filter((file) => !reading.includes(file));

  it('bundles no module of managing', async () => {
    expect(managing).toEqual(expect.arrayContaining(['manage.js', 'manage/Modal.js']));
    const isOfManaging = (file: string) =>
      managing.includes(file) || /^(text\/)?manage\b/.test(file);
    const reader = await takenFor('M2MTokens');
    expect(reader.modules).toContain('components/M2MTokens.js');
    expect(reader.modules.filter(isOfManaging)).toEqual([]);
    const manager = await takenFor('M2MTokenManager', 'manage.js');
    expect(manager.modules.filter(isOfManaging)).toContain('manage/Modal.js');
  });

  it('bundles no module of the inventory, and neither does one that manages', async () => {
    const isOfInventory = (file: string) => /(^|\/)inventory\/|Inventory\w*\.js$/.test(file);
    for (const [name, entry] of [
      ['M2MTokens', 'index.js'],
      ['M2MTokenManager', 'manage.js'],
    ] as const) {
      const { modules } = await takenFor(name, entry);
      expect(modules.filter(isOfInventory)).toEqual([]);
    }
    const { modules } = await takenFor('M2MTokenInventory', 'inventory.js');
    expect(modules.filter(isOfInventory)).toContain('logic/searchInventory.js');
    expect(modules.filter((file) => /manage/.test(file))).toEqual([]);
  });

  it('loads no style of managing, except that its three roots have the variables', () => {
    const parts = findAll(readText('src/manage/M2MManagePart.ts'), /^ {2}\| '(\w+)'/gm);
    const classes = parts.map(
      (part) => `.m2m-${part.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    );
    const styledIn = (file: string) => {
      const found = findAll(readDist(file), /(\.m2m-[a-z-]+)/g);
      return classes.filter((name) => found.includes(name));
    };
    expect(styledIn('manage.css').length).toBeGreaterThan(classes.length / 2);
    expect(styledIn('styles.css')).toEqual(['.m2m-dialog', '.m2m-panel', '.m2m-selection-bar']);
  });
});
