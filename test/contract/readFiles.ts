import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file of this repository. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Paths of the files below a folder whose names match. */
export function listFiles(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** The text of a built file. */
export function readDist(name: string): string {
  const path = join('dist', name);
  if (!existsSync(path)) throw new Error(`There is no ${path}. Build first: npm run build.`);
  return readText(path);
}

/** All matches of a pattern's first group, each once, in order. */
export function findAll(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? match[0]))].toSorted();
}
