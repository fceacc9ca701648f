import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a file of this repository. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Returns the paths of all files below a folder with matching names. */
export function listFiles(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Reads a file of the build. */
export function readDist(name: string): string {
  const path = join('dist', name);
  if (!existsSync(path)) throw new Error(`There is no ${path}. Build first: npm run build.`);
  return readText(path);
}

/** Returns all matches of a pattern's first group, sorted and without duplicates. */
export function findAll(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? match[0]))].toSorted();
}
