import { MACHINES } from './machines.js';

/** Chooses among the machines by name. */
export const subjectControl = {
  options: MACHINES.map(({ id }) => id),
  control: {
    type: 'select',
    labels: Object.fromEntries(MACHINES.map(({ id, name }) => [id, name])),
  },
} as const;
