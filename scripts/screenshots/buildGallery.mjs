import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { serveFolder } from '../serveFolder.mjs';

/**
 * Builds the gallery page from the built package, and serves it.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function buildGallery() {
  const folder = await mkdtemp(join(tmpdir(), 'm2m-gallery-'));
  await build({
    root: fileURLToPath(new URL('gallery', import.meta.url)),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      // Older targets make the build turn light-dark() into variables that nothing sets.
      cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    },
  });
  const server = await serveFolder(folder, '/');
  return {
    url: server.origin,
    async stop() {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
