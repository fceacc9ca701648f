/** The list that a row of the race server belongs to, encoded in its id. */
export interface RaceRow {
  subject: string;
  revoked: boolean;
  expired: boolean;
  offset: number;
}

/** Rows per page. */
export const RACE_LIMIT = 5;

/** The token counts of each machine: by default, and added by each switch. `hollow` has none by default. */
const RACE_MACHINES = {
  billing: { live: 57, revoked: 10, expired: 6 },
  shipping: { live: 33, revoked: 0, expired: 9 },
  hollow: { live: 0, revoked: 12, expired: 0 },
} as const;

export type RaceMachine = keyof typeof RACE_MACHINES;

export const RACE_SUBJECTS = Object.keys(RACE_MACHINES) as [RaceMachine, ...RaceMachine[]];

export function countRows(subject: RaceMachine, filters: { revoked: boolean; expired: boolean }) {
  const { live, revoked, expired } = RACE_MACHINES[subject];
  return live + (filters.revoked ? revoked : 0) + (filters.expired ? expired : 0);
}

export function formatRowId(row: RaceRow, index: number): string {
  return [row.subject, nameFilters(row), row.offset, index].join('.');
}

/** @throws when the id is not from the race server */
export function readRowId(id: string): RaceRow {
  const [subject = '', filters = '', offset = ''] = id.split('.');
  if (!/^\w+\.[rR][eE]\.\d+\.\d+$/.test(id)) throw new Error(`Not a row of the race server: ${id}`);
  return {
    subject,
    revoked: filters.includes('R'),
    expired: filters.includes('E'),
    offset: Number(offset),
  };
}

/** `re`, with a capital letter for each included filter. */
export function nameFilters({ revoked, expired }: { revoked: boolean; expired: boolean }): string {
  return (revoked ? 'R' : 'r') + (expired ? 'E' : 'e');
}
