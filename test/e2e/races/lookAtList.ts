import { nameFilters, RACE_LIMIT, readRowId } from './raceRows.js';

/** What nobody may ever see. */
export type WrongKind =
  /** A row of another machine than the heading's. */
  | 'foreign row'
  /** A row of another page or filter than the pager's and the switches', with no `data-stale` on the table. */
  | 'unmarked stale row'
  /** "No tokens", or the like, where no answer has said so. */
  | 'empty without an answer'
  /** "Could not load", where no request has failed. */
  | 'failure without a failure'
  /** "Not loaded": every list of the runs is asked for. */
  | 'idle';

/** What the list's answers have said until now, each as machine and filters. */
export interface Told {
  empties: ReadonlySet<string>;
  failures: ReadonlySet<string>;
}

/** What stands in the page. */
export interface SeenList {
  subject: string;
  revoked: boolean;
  expired: boolean;
  /** As the pager says; null = there is no pager. */
  offset: number | null;
  rows: string[];
  isStale: boolean;
  isBusy: boolean;
  state: string;
}

/** Reads the list as a person does: heading, switches, pager, rows. null = the list is not in the page. */
export function readList(page: Element): SeenList | null {
  const heading = page.querySelector<HTMLElement>('[data-asked]');
  const table = page.querySelector('table');
  if (heading === null || table === null) return null;
  const [revoked, expired] = [...page.querySelectorAll('[role="switch"]')].map(
    (element) => element.getAttribute('aria-checked') === 'true',
  );
  const current = page.querySelector('nav [aria-current="page"]')?.textContent;
  return {
    subject: heading.dataset['asked'] ?? '',
    revoked: revoked === true,
    expired: expired === true,
    offset: current === undefined ? null : (Number(current) - 1) * RACE_LIMIT,
    rows: [...table.querySelectorAll('[data-column="id"] code')].map((code) => code.textContent),
    isStale: table.hasAttribute('data-stale'),
    isBusy: table.getAttribute('aria-busy') === 'true',
    state: table.getAttribute('data-state') ?? '',
  };
}

const EMPTY = ['none', 'none-shown', 'past-end'];

/** What is wrong with it. */
export function judgeList(list: SeenList, told: Told): WrongKind[] {
  const question = questionOf(list);
  const rows = list.rows.map(readRowId);
  const isOfThisPage = rows.every(
    (row) => nameFilters(row) === nameFilters(list) && row.offset === list.offset,
  );
  const faults: [WrongKind, boolean][] = [
    ['foreign row', rows.some((row) => row.subject !== list.subject)],
    ['unmarked stale row', !isOfThisPage && !list.isStale],
    ['empty without an answer', EMPTY.includes(list.state) && !told.empties.has(question)],
    ['failure without a failure', list.state === 'failed' && !told.failures.has(question)],
    ['idle', list.state === 'idle'],
  ];
  return faults.filter(([, isSo]) => isSo).map(([kind]) => kind);
}

/** A machine and the filters that are set. */
export function questionOf(asked: { subject: string; revoked: boolean; expired: boolean }): string {
  return `${asked.subject} ${nameFilters(asked)}`;
}
