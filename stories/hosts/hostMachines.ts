import { MACHINES } from '../support/machines.js';

/** The rows of the host's own table beside ours. */
export const HOST_MACHINES = MACHINES.map(({ id, name, tokens = [], total = tokens.length }) => ({
  id,
  name,
  total,
}));
