import { createDeadline } from '../api/createDeadline.js';

/** How long one of the host's functions may take, in milliseconds. */
const HOST_PATIENCE = 5_000;

/** Calls one of the host's functions. Rejects when it throws or takes more than 5 seconds. */
export async function askHost<T>(ask: () => T | Promise<T>): Promise<T> {
  const deadline = createDeadline(HOST_PATIENCE);
  try {
    return await deadline.race((async () => ask())());
  } finally {
    deadline.clear();
  }
}
