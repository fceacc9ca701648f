import { act, screen, waitFor } from '@testing-library/react';
import {
  type M2MTokenColumn,
  M2MTokenFilters,
  M2MTokenTable,
  Pagination,
  useM2MTokenList,
  type UseM2MTokenListReturn,
} from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const tokens = tokensCalled('token', 25);
const ids = tokens.map(({ id }) => id);

const columns: M2MTokenColumn[] = [
  { id: 'mine', header: 'Mine', cell: ({ id }) => <code>{id}</code> },
];

/** Two pagers, and a host that takes the table's ref. */
function TwoPagers({ onList }: { onList: (list: UseM2MTokenListReturn) => void }) {
  const table = useRef<HTMLTableElement>(null);
  const list = useM2MTokenList({ subject: BILLING, swr: { shouldRetryOnError: false } });
  onList(list);
  return (
    <div>
      <Pagination {...list.paginationProps} aria-label="top" />
      <M2MTokenTable {...list.tableProps} columns={columns} ref={table} />
      <Pagination {...list.paginationProps} aria-label="bottom" />
    </div>
  );
}

/** The three spreads, in one column for the test. */
function Page({ onList }: { onList?: ((list: UseM2MTokenListReturn) => void) | undefined }) {
  const list = useM2MTokenList({ subject: BILLING, swr: { shouldRetryOnError: false } });
  onList?.(list);
  return (
    <>
      <M2MTokenFilters {...list.filterProps} />
      <M2MTokenTable {...list.tableProps} columns={columns} />
      <Pagination {...list.paginationProps} />
    </>
  );
}

function openPage(onList?: (list: UseM2MTokenListReturn) => void, page = <Page onList={onList} />) {
  const machines = [{ id: BILLING, name: 'Billing', tokens }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  return {
    ...renderTokens(page, { fetch: backend.fetchProxy }),
    backend,
  };
}

const mine = () => screen.getAllByRole('cell').map((cell) => cell.textContent);

describe('a user of a composed page', () => {
  it('pages, filters, and sees the columns that the host passes after the spread', async () => {
    const { user } = openPage();
    await waitFor(() => expect(mine()).toEqual(ids.slice(0, 10)));
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(mine()).toEqual(ids.slice(10, 20)));
    await user.click(screen.getByRole('switch', { name: 'Include revoked' }));
    await waitFor(() => expect(mine()).toEqual(ids.slice(0, 10)));
  });

  it('keeps the focus in the list when the pager disappears with its rows', async () => {
    const { user, backend } = openPage();
    const second = await screen.findByRole('button', { name: 'Page 2' });
    backend.failNext({ status: 403 });
    await user.click(second);
    await screen.findByRole('button', { name: 'Try again' });
    expect(second).not.toBeInTheDocument();
    expect(screen.getByRole('table')).toHaveFocus();
  });

  it('keeps the focus in the list when the page that was just chosen disappears', async () => {
    let list: UseM2MTokenListReturn | undefined;
    const { user, backend } = openPage((next) => (list = next));
    const last = await screen.findByRole('button', { name: 'Page 3' });
    await user.click(last);
    await waitFor(() => expect(mine()).toEqual(ids.slice(20)));
    for (const id of ids.slice(15)) backend.revokeToken(id);
    act(() => list?.refresh());
    await waitFor(() => expect(mine()).toEqual(ids.slice(10, 15)));
    expect(last).not.toBeInTheDocument();
    expect(screen.getByRole('table')).toHaveFocus();
  });

  it('sees a refresh in flight only after pressing the button', async () => {
    const lists: UseM2MTokenListReturn[] = [];
    openPage((next) => lists.push(next));
    await waitFor(() => expect(mine()).toEqual(ids.slice(0, 10)));
    expect(lists.some(({ isRefreshing }) => isRefreshing)).toBe(false);
    act(() => lists.at(-1)?.refresh());
    expect(lists.at(-1)?.isRefreshing).toBe(true);
    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true');
    await waitFor(() => expect(lists.at(-1)?.isRefreshing).toBe(false));
  });

  it.each([0, 1])('keeps the focus near when pager %i of two disappears', async (index) => {
    const { user, backend } = openPage(undefined, <TwoPagers onList={() => {}} />);
    const second = (await screen.findAllByRole('button', { name: 'Page 2' }))[index] as Element;
    backend.failNext({ status: 403 });
    await user.click(second);
    await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByRole('table')).toHaveFocus();
  });

  it.each([0, 1])('keeps the focus near when a page of pager %i disappears', async (index) => {
    let list: UseM2MTokenListReturn | undefined;
    const { user, backend } = openPage(
      undefined,
      <TwoPagers
        onList={(next) => {
          list = next;
        }}
      />,
    );
    const last = (await screen.findAllByRole('button', { name: 'Page 3' }))[index] as Element;
    await user.click(last);
    await waitFor(() => expect(mine()).toEqual(ids.slice(20)));
    for (const id of ids.slice(15)) backend.revokeToken(id);
    act(() => list?.refresh());
    await waitFor(() => expect(mine()).toEqual(ids.slice(10, 15)));
    await waitFor(() => expect(screen.getByRole('table')).toHaveFocus());
  });

  it('loses no focus to a page that goes away as a whole', async () => {
    const { unmount } = openPage(undefined, <TwoPagers onList={() => {}} />);
    const [second] = await screen.findAllByRole('button', { name: 'Page 2' });
    second?.focus();
    const focus = vi.spyOn(screen.getByRole('table'), 'focus');
    unmount();
    await Promise.resolve();
    expect(focus).not.toHaveBeenCalled();
  });
});
