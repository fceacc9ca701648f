import { fileURLToPath } from 'node:url';
import { chooseUpstream } from '../../../demo/server/chooseUpstream.js';
import { createDemoHandler } from '../../../demo/server/createDemoHandler.js';
import { listen } from '../../../demo/server/listen.js';
import { readClientFiles } from '../../../demo/server/readClientFiles.js';
import type { OwnDemo } from './openDemo.js';

/** The built pages of the demo. */
const CLIENT = fileURLToPath(new URL('../../../demo/dist/client', import.meta.url));

/** Starts a demo in this process, with the pages of the shared one. Without a key in `env` it has fake machines. */
export async function startOwnDemo(env: NodeJS.ProcessEnv = {}): Promise<OwnDemo> {
  const upstream = await chooseUpstream(env);
  const handler = createDemoHandler({ upstream, files: await readClientFiles(CLIENT) });
  const server = await listen(handler, 0);
  return {
    url: `http://localhost:${server.port}`,
    stop() {
      server.close();
      upstream.close();
    },
  };
}
