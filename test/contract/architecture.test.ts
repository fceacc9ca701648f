import { describe, expect, it } from 'vitest';
import { findAll, listFiles, readText } from './readFiles.js';

const page = readText('ARCHITECTURE.md');

describe('ARCHITECTURE.md', () => {
  it('has a row for each folder of the source, and no other', () => {
    const files = listFiles('src', /\.tsx?$/);
    const folders = files.flatMap((path) => /^src\/(\w+)\//.exec(path)?.[1] ?? []);
    expect(findAll(page, /^\| `(\w+)\/`/gm)).toEqual([...new Set(folders)].toSorted());
  });

  it('stays short enough to read in one sitting', () => {
    expect(page.split('\n').length).toBeLessThanOrEqual(90);
  });
});
