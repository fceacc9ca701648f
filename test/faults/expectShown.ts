import { screen } from '@testing-library/react';
import { M2MTokensError } from 'react-m2m-tokens';
import { expect } from 'vitest';
import { DEFAULT_LABELS as labels } from '../../src/text/labels.js';
import type { FaultRow } from './faults.js';
import { FACTS, type Facts, type Shown } from './facts.js';
import type { OpenList, Rung } from './openList.js';

/** The ids that a user can read, from the top. */
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
  // A message names the failure and offers a retry.
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
