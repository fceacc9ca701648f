import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

interface ClientFile {
  body: Buffer<ArrayBuffer>;
  type: string;
}

/** The built client by path, such as `/assets/index-….js`. */
export type ClientFiles = ReadonlyMap<string, ClientFile>;

const TYPES: Record<string, string | undefined> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads all files once at startup, since they are few. So a request path never reaches the disk. */
export async function readClientFiles(folder: string): Promise<ClientFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(paths.map(readEntry)));

  async function readEntry(path: string): Promise<[string, ClientFile]> {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const url = `/${relative(folder, path).replaceAll(sep, '/')}`;
    return [url, { body: Buffer.from(await readFile(path)), type }];
  }
}
