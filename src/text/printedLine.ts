import type { Text } from './createText.js';

/** The facts of a printed page, where the controls that show them are missing. */
export interface PrintedFacts {
  /** The machine, by its id and the name that the host has for it. */
  subject: string | null | undefined;
  name: string | null | undefined;
  /** The filters of the printed rows. */
  revoked: boolean;
  expired: boolean;
  /** Rows before the printed ones. */
  offset: number;
  rowCount: number;
  totalCount: number | null;
  /** When the page is printed, in Unix milliseconds. */
  time: number;
}

/**
 * The line over the printed rows: machine, filters, range and time of printing, each in its own direction (FSI … PDI).
 */
export function printedLine(
  { subject, name, revoked, expired, offset, rowCount, totalCount, time }: PrintedFacts,
  { labels, formatNumber, formatDateTime }: Text,
): string {
  const range = { first: offset + 1, last: offset + rowCount, total: totalCount };
  return [
    subject ? [labels.machine, name, subject] : [],
    [revoked ? '☑' : '☐', labels.includeRevoked],
    [expired ? '☑' : '☐', labels.includeExpired],
    [rowCount > 0 && labels.range(range, formatNumber)],
    [labels.printed, formatDateTime(time)],
  ]
    .map((words) => words.filter(Boolean).join(' '))
    .filter(Boolean)
    .map((fact) => `\u2068${fact}\u2069`)
    .join(' · ');
}
