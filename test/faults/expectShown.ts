import { screen } from '@testing-library/react';
import { M2MTokensError } from 'react-m2m-tokens';
import { expect } from 'vitest';
import { DEFAULT_LABELS as labels } from '../../src/text/labels.js';
import type { FaultRow } from './faults.js';
import type { OpenList, Rung } from './openList.js';

/** On the first page. */
export type Shown = Exclude<FaultRow['first'] | FaultRow['later'], 'the last page that is left'>;

interface Facts {
  rowCount: number;
  skipped: number;
  /** null = unknown. */
  totalCount: number | null;
}

const FACTS: Readonly<Record<Shown, Facts>> = {
  'a failure': { rowCount: 0, skipped: 0, totalCount: null },
  'the rows go': { rowCount: 0, skipped: 0, totalCount: null },
  'the rows stay, marked': { rowCount: 10, skipped: 0, totalCount: 87 },
  '10 rows': { rowCount: 10, skipped: 0, totalCount: 87 },
  '9 rows, 1 missing': { rowCount: 9, skipped: 1, totalCount: 87 },
  '10 rows, total unknown': { rowCount: 10, skipped: 0, totalCount: null },
};

/** The ids that a person can read, from the top. */
export function shownIds(container: HTMLElement): string[] {
  return [...container.querySelectorAll('output, [data-column="id"] code')].flatMap(
    (element) => element.textContent.match(/\S+/g) ?? [],
  );
}

export function expectShown(rung: Rung, list: OpenList, { code }: FaultRow, shown: Shown): void {
  const facts = FACTS[shown];
  expect(shownIds(list.container)).toHaveLength(facts.rowCount);
  if (rung === 'useM2MTokens') expectHook(list, code, facts);
  else expectPage(list, code, facts);
}

function expectHook(
  list: OpenList,
  code: FaultRow['code'],
  { rowCount, skipped, totalCount }: Facts,
) {
  const { data, error, tokens, ...rest } = list.hook();
  expect(error?.code ?? null).toBe(code);
  expect(error === undefined || error instanceof M2MTokensError).toBe(true);
  expect(tokens).toHaveLength(rowCount);
  // No data is not the same as no rows.
  expect(data?.skipped).toBe(rowCount === 0 ? undefined : skipped);
  expect(rest).toMatchObject({ totalCount, isLoading: false, isValidating: false, isStale: false });
}

function expectPage(
  { container }: OpenList,
  code: FaultRow['code'],
  { rowCount, skipped, totalCount }: Facts,
) {
  const table = screen.getByRole('table');
  expect(table).toHaveAttribute('data-state', rowCount === 0 ? 'failed' : 'rows');
  expect(table).toHaveAttribute('aria-busy', 'false');
  expect(container).not.toHaveTextContent(/no tokens/i);
  expect(container.textContent.includes(labels.skipped(1, String))).toBe(skipped > 0);
  // What is wrong stands there in words, with a way on.
  const isFailure = code !== null;
  const here = { page: 1, isCurrentPage: true, hasOtherFilters: false };
  const title = rowCount === 0 ? labels.failedTitle : labels.failedWithRows(here, String);
  expect(container.textContent.includes(title)).toBe(isFailure);
  if (isFailure) {
    expect(container).toHaveTextContent(labels.failedText(new M2MTokensError(code, '')));
    expect(screen.getByRole('button', { name: labels.retry })).toBeEnabled();
  }
  const pager = screen.queryByRole('navigation', { name: labels.pagination });
  if (rowCount === 0) expect(pager).toBeNull();
  else
    expect(pager).toHaveTextContent(
      labels.range({ first: 1, last: 10, total: totalCount }, String),
    );
}
