import { screen, waitFor } from '@testing-library/react';
import {
  M2MTokenFilters,
  M2MTokens,
  type M2MTokensClassNames,
  type M2MTokensPart,
  M2MTokenTable,
  m2mIdColumn,
  Pagination,
} from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { openRows, STATES } from '../support/states.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const ALL_PARTS: Record<M2MTokensPart, true> = {
  ...{ tokens: true, toolbar: true, toolbarEnd: true, total: true, refresh: true },
  ...{ filters: true, filter: true, switch: true, switchThumb: true },
  ...{ tableBox: true, printed: true, notice: true, noticeText: true, table: true, body: true },
  ...{ head: true, headRow: true, headCell: true, headLabel: true },
  ...{ row: true, cell: true, toggle: true, idText: true },
  ...{ copy: true, copyOutcome: true, status: true, scope: true, more: true },
  ...{ time: true, never: true, neverMark: true, skeletonRow: true },
  ...{ messageRow: true, messageCell: true, message: true, messageTitle: true, messageText: true },
  ...{ detailsRow: true, detailsCell: true, details: true, detail: true, detailName: true },
  ...{ detailValue: true, detailList: true, claims: true, claimsText: true },
  ...{ pagination: true, rowsPerPage: true, rowsPerPageLabel: true, select: true, range: true },
  ...{ pages: true, pageItem: true, page: true, gap: true, button: true, iconButton: true },
};
const PARTS = Object.keys(ALL_PARTS) as M2MTokensPart[];

/** `headCell` has the class `m2m-head-cell`. */
const ownClass = (part: string) => `m2m-${part.replaceAll(/(?=[A-Z])/g, '-').toLowerCase()}`;
const mark = (part: string) => `host-${part}`;
const classNames: M2MTokensClassNames = Object.fromEntries(PARTS.map((part) => [part, mark(part)]));

const tokens = tokensCalled('row', 2);
const nothing = () => {};

/** Finds the parts on the screen by our classes. Only these must have the host's class. */
function markedParts(container: HTMLElement): M2MTokensPart[] {
  return PARTS.filter((part) => {
    const ours = [...container.querySelectorAll(`.${ownClass(part)}`)];
    expect(ours).toEqual([...container.querySelectorAll(`.${mark(part)}`)]);
    return ours.length > 0;
  });
}

describe('a host with its own classes', () => {
  it.each(STATES)('finds them beside the built-in ones: %s', (_state, element) => {
    const { container } = renderTokens(element, { classNames });
    openRows(container);
    expect(markedParts(container)).not.toEqual([]);
  });

  it('finds each of them in at least one state', async () => {
    const seen = new Set<M2MTokensPart>();
    const look = (container: HTMLElement) => {
      for (const part of markedParts(container)) seen.add(part);
    };
    for (const [, element] of STATES) {
      const { container, unmount } = renderTokens(element, { classNames });
      openRows(container);
      look(container);
      unmount();
    }
    const machines = [{ id: BILLING, name: 'Billing', tokens }];
    const { fetchProxy } = createFakeBackend({ machines, now: FAKE_NOW });
    const { user, container } = renderTokens(
      <M2MTokens subject={BILLING} classNames={classNames} />,
      { fetch: fetchProxy },
    );
    look(container);
    await screen.findByText('2 tokens');
    await user.click(screen.getAllByRole('button', { name: /^Copy/ })[0] as HTMLElement);
    await screen.findByText('Copied');
    window.dispatchEvent(new Event('beforeprint'));
    look(container);
    expect([...seen].toSorted()).toEqual(PARTS.toSorted());
  });

  it('finds its classes after the built-in ones, and the className of the root after both', () => {
    const { container } = renderTokens(
      <M2MTokenTable
        tokens={[]}
        subject={BILLING}
        isLoading
        className="last"
        classNames={{ tableBox: 'box', row: 'line tall', skeletonRow: 'empty' }}
      />,
    );
    expect(container.firstElementChild?.className).toBe('m2m-table-box box last');
    expect(container.querySelector('tbody tr')?.className).toBe(
      'm2m-row m2m-skeleton-row line tall empty',
    );
  });

  it('merges the classes of the provider and of one table, part by part', () => {
    const { container } = renderTokens(
      <M2MTokenTable tokens={tokens} subject={BILLING} classNames={{ row: 'mine' }} />,
      { classNames: { row: 'theirs', cell: 'theirs' } },
    );
    expect(container.querySelector('.m2m-row')?.className).toBe('m2m-row mine');
    expect(container.querySelector('.m2m-cell')?.className).toBe('m2m-cell theirs');
  });

  it('keeps the provider’s class with undefined and removes it with an empty string', () => {
    const { container } = renderTokens(
      <M2MTokenTable
        tokens={tokens}
        subject={BILLING}
        classNames={{ row: undefined, cell: '', table: undefined }}
      />,
      { classNames: { row: 'theirs', cell: 'theirs' } },
    );
    expect(container.querySelector('.m2m-row')?.className).toBe('m2m-row theirs');
    expect(container.querySelector('.m2m-cell')?.className).toBe('m2m-cell');
    expect(container.querySelector('table')?.className).toBe('m2m-table');
  });

  it('sets them on the filters and the pager outside the list', () => {
    const { container } = renderTokens(
      <>
        <M2MTokenFilters
          {...{ revoked: true, expired: true, onRevokedChange: nothing, onExpiredChange: nothing }}
          classNames={{ filters: 'mine', switch: 'mine' }}
        />
        <Pagination
          {...{ totalCount: 87, limit: 10, offset: 0, onOffsetChange: nothing }}
          classNames={{ pagination: 'mine', page: 'mine' }}
        />
      </>,
    );
    const classes = (selector: string) =>
      [...container.querySelectorAll(selector)].map((element) => element.className);
    expect(classes('.m2m-filters')).toEqual(['m2m-filters mine']);
    expect(classes('.m2m-switch')).toEqual(['m2m-switch mine', 'm2m-switch mine']);
    expect(classes('.m2m-pagination')).toEqual(['m2m-pagination mine']);
    expect(new Set(classes('.m2m-page'))).toEqual(new Set(['m2m-page mine']));
  });
});

describe('a host that writes its classes inline', () => {
  const cell = vi.fn(() => null);
  const columns = [m2mIdColumn, { id: 'counted', header: 'Counted', cell }];
  const tableWith = (row: string) => (
    <M2MTokenTable tokens={tokens} subject={BILLING} columns={columns} classNames={{ row }} />
  );

  it('re-renders no row for equal classes', () => {
    const { rerender } = renderTokens(tableWith('mine'));
    cell.mockClear();
    rerender(tableWith('mine'));
    expect(cell).not.toHaveBeenCalled();
  });

  it('re-renders the rows for different classes', async () => {
    const { container, rerender } = renderTokens(tableWith('mine'));
    rerender(tableWith('other'));
    await waitFor(() => expect(container.querySelectorAll('.m2m-row.other')).toHaveLength(2));
  });
});
