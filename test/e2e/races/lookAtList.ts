import { nameFilters, RACE_LIMIT, readRowId } from './raceRows.js';

/** Faults that must never be visible. */
export type WrongKind =
  /** A row of a machine other than the heading's. */
  | 'foreign row'
  /** A row of a page or filter other than the pager's and the switches', without `data-stale` on the table. */
  | 'unmarked stale row'
  /** "No tokens" or similar, when no response has said so. */
  | 'empty without an answer'
  /** "Could not load", when no request has failed. */
  | 'failure without a failure'
  /** "Not loaded": every list of the runs sends a request. */
  | 'idle';

/** The list's responses so far, each as machine and filters. */
export interface KnownAnswers {
  empties: ReadonlySet<string>;
  failures: ReadonlySet<string>;
}

/** The visible content of the page. */
export interface SeenList {
  subject: string;
  revoked: boolean;
  expired: boolean;
  /** From the pager; null = no pager. */
  offset: number | null;
  rows: string[];
  isStale: boolean;
  isBusy: boolean;
  state: string;
}

/** Reads the list as a user does, from heading, switches, pager and rows; null = the page has no list. */
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

/** Returns the faults of the list. */
export function judgeList(list: SeenList, answers: KnownAnswers): WrongKind[] {
  const question = questionOf(list);
  const rows = list.rows.map(readRowId);
  const isOfThisPage = rows.every(
    (row) => nameFilters(row) === nameFilters(list) && row.offset === list.offset,
  );
  const faults: [WrongKind, boolean][] = [
    ['foreign row', rows.some((row) => row.subject !== list.subject)],
    ['unmarked stale row', !isOfThisPage && !list.isStale],
    ['empty without an answer', EMPTY.includes(list.state) && !answers.empties.has(question)],
    ['failure without a failure', list.state === 'failed' && !answers.failures.has(question)],
    ['idle', list.state === 'idle'],
  ];
  return faults.filter(([, isSo]) => isSo).map(([kind]) => kind);
}

/** Names a machine with its filters. */
export function questionOf(asked: { subject: string; revoked: boolean; expired: boolean }): string {
  return `${asked.subject} ${nameFilters(asked)}`;
}
