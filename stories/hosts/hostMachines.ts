import { MACHINES } from '../support/machines.js';

/** What the host's own table shows beside ours. */
export const HOST_MACHINES = MACHINES.map(({ id, name, tokens = [], total = tokens.length }) => ({
  id,
  name,
  total,
}));
