// A process without a window: React and SWR decide once, when they are loaded, whether they are in a browser.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(
  fileURLToPath(new URL('renderHostPage.tsx', import.meta.url)),
  { configFile: false, logLevel: 'error' },
);
process.stdout.write(JSON.stringify(await module.renderHostPage(JSON.parse(process.argv[2]))));
