import { fileURLToPath } from 'node:url';
import { chooseUpstream } from './chooseUpstream.js';
import { createDemoHandler } from './createDemoHandler.js';
import { listen } from './listen.js';
import { readClientFiles } from './readClientFiles.js';
import { readPort } from './readPort.js';

/** The folder of the built client, relative to the built server. */
const CLIENT = fileURLToPath(new URL('../client', import.meta.url));

/** Serves the demo until SIGINT or SIGTERM, and prints its URL. */
export async function startDemo(): Promise<void> {
  try {
    const files = await readClientFiles(CLIENT);
    const upstream = await chooseUpstream(process.env);
    const server = await listen(createDemoHandler({ upstream, files }), readPort(process.env));
    console.log(`Demo: http://localhost:${server.port} (${upstream.description})`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close();
        upstream.close();
      });
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
