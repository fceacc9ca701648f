import { fork } from 'node:child_process';
import { join } from 'node:path';

/** The server of the pages and of the API: its address, and a way to tell it how to answer from now on. */
export async function startServer() {
  const server = fork(join(import.meta.dirname, 'server.mjs'));
  const hear = () => new Promise((resolve) => server.once('message', resolve));
  const { port } = await hear();
  return {
    origin: `http://127.0.0.1:${port}`,
    tell: (state) => {
      const heard = hear();
      server.send(state);
      return heard;
    },
    stop: () => server.disconnect(),
  };
}
