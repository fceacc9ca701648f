import { fork } from 'node:child_process';
import { join } from 'node:path';

/** Starts the server of the pages and the API: returns its address, and a function that sets how it answers. */
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
