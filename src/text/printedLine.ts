import type { Text } from './createText.js';

/** The facts of a page on paper, where the controls that show them are missing. */
export interface PrintedFacts {
  /** The machine, by its id and the name that the host has for it. */
  subject: string | null | undefined;
  name: string | undefined;
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

/** The line over the rows on paper: machine, filters, range and time of printing. */
export function printedLine(facts: PrintedFacts, { labels, formatNumber, formatDateTime }: Text) {
  const { subject, name, offset, rowCount, totalCount } = facts;
  const range = { first: offset + 1, last: offset + rowCount, total: totalCount };
  const box = (isChecked: boolean, label: string) => `${isChecked ? '☑' : '☐'} ${label}`;
  return [
    subject
      ? [labels.machine, name && isolate(name), isolate(subject)].filter(Boolean).join(' ')
      : '',
    box(facts.revoked, labels.includeRevoked),
    box(facts.expired, labels.includeExpired),
    rowCount > 0 ? labels.range(range, formatNumber) : '',
    `${labels.printed} ${formatDateTime(facts.time) ?? labels.unknownTime}`,
  ]
    .filter(Boolean)
    .map(isolate)
    .join(' · ');
}

/** Keeps a fact in its own direction (FSI … PDI). */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
