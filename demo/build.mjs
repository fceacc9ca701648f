import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

const shared = { root: file('.'), configFile: false, logLevel: 'warn' };

/** Builds the client and the server of the demo. Both take the package from `dist`, as its users do. */
export async function buildDemo() {
  if (!existsSync(file('../dist/index.js'))) {
    throw new Error('The demo needs the built package, and there is no dist/. Run: npm run build');
  }
  await build({
    ...shared,
    plugins: [react()],
    build: {
      outDir: file('dist/client'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Older targets make the build turn light-dark() into variables that nothing sets.
      cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    },
  });
  await build({
    ...shared,
    publicDir: false,
    build: {
      ssr: file('server/startDemo.ts'),
      outDir: file('dist/server'),
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { external: [/^react-m2m-tokens\//] },
    },
  });
}
