import { MACHINES } from './machines.js';

/** A control that selects a machine by name. */
export const subjectControl = {
  options: MACHINES.map(({ id }) => id),
  control: {
    type: 'select',
    labels: Object.fromEntries(MACHINES.map(({ id, name }) => [id, name])),
  },
} as const;
