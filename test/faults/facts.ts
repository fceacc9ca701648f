import type { FaultRow } from './faults.js';

/** The expected content of the first page. */
export type Shown = Exclude<FaultRow['first'] | FaultRow['later'], 'the last page that is left'>;

/** The same in numbers. */
export interface Facts {
  rowCount: number;
  skipped: number;
  /** null = unknown. */
  totalCount: number | null;
}

export const FACTS: Readonly<Record<Shown, Facts>> = {
  'a failure': { rowCount: 0, skipped: 0, totalCount: null },
  'the rows go': { rowCount: 0, skipped: 0, totalCount: null },
  'the rows stay, marked': { rowCount: 10, skipped: 0, totalCount: 87 },
  '10 rows': { rowCount: 10, skipped: 0, totalCount: 87 },
  '9 rows, 1 missing': { rowCount: 9, skipped: 1, totalCount: 87 },
  '10 rows, total unknown': { rowCount: 10, skipped: 0, totalCount: null },
};
