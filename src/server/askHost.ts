import { createDeadline } from '../api/createDeadline.js';

/** How long a function of the host's may take, in milliseconds. */
const HOST_PATIENCE = 5_000;

/** What a function of the host's gives; a rejection when it throws, or when it says nothing for 5 seconds. */
export async function askHost<T>(ask: () => T | Promise<T>): Promise<T> {
  const deadline = createDeadline(HOST_PATIENCE);
  try {
    return await deadline.race((async () => ask())());
  } finally {
    deadline.clear();
  }
}
