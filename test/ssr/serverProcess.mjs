// A process without a window, since React and SWR check for a browser only once, on load.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const { PEERS: peers } = process.env;
// The folder of the file determines which React and SWR it imports.
const outDir = file(
  peers ? `../peers/${peers}/node_modules/.server` : '../../node_modules/.server',
);
const name = `${process.pid}.mjs`;

await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: file('renderHostPage.tsx'),
    outDir,
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: name } },
  },
});
const built = `${outDir}/${name}`;
try {
  const { renderHostPage } = await import(pathToFileURL(built));
  process.stdout.write(JSON.stringify(await renderHostPage(JSON.parse(process.argv[2]))));
} finally {
  rmSync(built);
}
