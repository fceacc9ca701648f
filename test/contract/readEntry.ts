import { dirname, join } from 'node:path';
import { findAll, readDist } from './readFiles.js';

const IMPORT =
  /(?:^(?:(?:import|export)\b[^;'"]*?\bfrom\s*|import\s*)|\bimport\()["']([^"']+)["']/gm;

/** Returns the imports of a module, without duplicates. */
export function importsOf(code: string): string[] {
  return findAll(code, IMPORT);
}

/** Returns the files of a built entry, and the packages that they import. */
export function readEntry(entry: string, extension: 'js' | 'd.ts') {
  const files = new Set([join(entry)]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const name of importsOf(readDist(file))) {
      if (!name.startsWith('.')) packages.add(name);
      else files.add(join(dirname(file), name).replace(/\.js$/, `.${extension}`));
    }
  }
  return { files: [...files].toSorted(), packages: [...packages].toSorted() };
}
