import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAll, listFiles, readText } from './readFiles.js';

const page = readText('ARCHITECTURE.md');
const files = listFiles('src', /\.tsx?$/);
const source = files.map((path) => withoutComments(readText(path))).join('\n');

/** Names of SWR, of Radix and of the web. */
const FOREIGN = ['Date', 'Root', 'cache.delete', 'preload', 'response.clone', 'unload'];

describe('ARCHITECTURE.md', () => {
  it('has a row for each folder of the source, and no other', () => {
    const folders = files.flatMap((path) => /^src\/(\w+)\//.exec(path)?.[1] ?? []);
    expect(findAll(page, /^\| `(\w+)\/`/gm)).toEqual([...new Set(folders)].toSorted());
  });

  it('names files that exist', () => {
    const named = findAll(page, /`([\w/]+\.tsx?)`/g);
    expect(named).not.toHaveLength(0);
    expect(named.filter((path) => !existsSync(`src/${path}`))).toEqual([]);
  });

  it('names code that exists', () => {
    const named = findAll(page, /`([\w.]+)(?:\(\w*\))?`/g).filter(
      (name) => !name.endsWith('.ts') && !existsSync(`src/${name}`),
    );
    expect(named).toContain('PageStore');
    expect(named.filter((name) => !isDeclared(name))).toEqual(FOREIGN);
  });

  it('stays short enough to read in one sitting', () => {
    expect(page.split('\n').length).toBeLessThanOrEqual(90);
  });
});

it('no two modules differ by letter case only, which file systems of macOS and Windows do not tell apart', () => {
  const modules = files.map((path) => path.replace(/\.tsx?$/, '').toLowerCase());
  expect(modules.filter((path, index) => modules.indexOf(path) !== index)).toEqual([]);
});

/** Whether the source declares a function, constant, type, field or code with this name. */
function isDeclared(name: string): boolean {
  const declared = `(?:function|const|interface|type) ${name}\\b|\\b${name}\\??: |'${name}'`;
  return new RegExp(declared).test(source);
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
