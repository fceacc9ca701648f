import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import optimizeLocales from '@react-aria/optimize-locales-plugin';

const here = import.meta.dirname;

/**
 * Builds the page of an adapter for production, with each file also compressed.
 *
 * @returns its bytes: `{ js: { raw, gzip, brotli }, css: … }`
 */
export async function buildPage(name) {
  const outDir = join(here, 'dist', name);
  await build({
    root: join(here, 'page'),
    base: `/${name}/`,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { '#adapter': join(here, 'adapters', `${name}.tsx`) },
      dedupe: ['react', 'react-dom', 'swr'],
    },
    oxc: { jsx: { runtime: 'automatic' } },
    // React Aria's docs advise this.
    plugins: name === 'rac' ? [optimizeLocales.vite({ locales: ['en-US'] })] : [],
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 1e5 },
  });
  return compressAll(outDir);
}

function compressAll(folder) {
  const sizes = { js: { raw: 0, gzip: 0, brotli: 0 }, css: { raw: 0, gzip: 0, brotli: 0 } };
  for (const file of readdirSync(folder, { recursive: true })) {
    const kind = /\.(js|css|html)$/.exec(file)?.[1];
    if (kind === undefined) continue;
    const path = join(folder, file);
    const body = readFileSync(path);
    const brotli = brotliCompressSync(body);
    writeFileSync(`${path}.br`, brotli);
    if (kind === 'html') continue;
    sizes[kind].raw += body.length;
    sizes[kind].gzip += gzipSync(body, { level: 9 }).length;
    sizes[kind].brotli += brotli.length;
  }
  return sizes;
}
