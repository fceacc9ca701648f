import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Profiler, useState } from 'react';
import {
  M2M_TOKEN_COLUMNS,
  M2MTokens,
  type M2MTokensProps,
  useM2MTokensCache,
} from 'react-m2m-tokens';
import {
  m2mActionsColumn,
  M2MSelectionBar,
  m2mSelectColumn,
  M2MTokenActions,
} from 'react-m2m-tokens/manage';
import { createMachineId } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { renderTokens, shownIds } from '../support/renderTokens.js';
import { takeConsole } from '../support/setup.js';
import { createManagedMachine, SUBJECT } from './managedMachine.js';

const COLUMNS = [m2mSelectColumn, ...M2M_TOKEN_COLUMNS, m2mActionsColumn];

/** A list with a selection, as a host composes it. */
function Page({ subject = SUBJECT, ...props }: Partial<M2MTokensProps>) {
  const { clear } = useM2MTokensCache();
  return (
    <M2MTokenActions subject={subject}>
      <button type="button" onClick={clear}>
        Sign out
      </button>
      <M2MTokens {...props} {...{ subject }} columns={COLUMNS} aboveTable={<M2MSelectionBar />} />
    </M2MTokenActions>
  );
}

async function openPage(options: Parameters<typeof createManagedMachine>[0], page = <Page />) {
  const machine = createManagedMachine(options);
  const view = renderTokens(page, { fetch: machine.fetch });
  await waitFor(() => expect(shownIds()).not.toEqual([]));
  return { ...view, ...machine };
}

const bar = () => screen.getByRole('group', { name: 'Selected tokens' });
const rows = () => screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Select token/ });
const row = (place: number) => rows()[place] as HTMLInputElement;
const whole = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all on this page' });
const checked = () => rows().map((box) => box.checked);
const announced = () => within(bar()).getByRole('status');

describe('the selection', () => {
  it('counts the tokens that the user selects, and announces the count', async () => {
    const { user } = await openPage({ count: 4 });
    expect(announced()).toBeEmptyDOMElement();
    await user.click(row(0));
    await user.click(row(2));
    expect(checked()).toEqual([true, false, true, false]);
    expect(announced()).toHaveTextContent('2 selected');
    await user.click(row(0));
    expect(announced()).toHaveTextContent('1 selected');
  });

  it('names each checkbox by the end of its token’s id, as the other buttons of the row', async () => {
    const { tokens } = await openPage({ count: 2 });
    expect(row(1)).toHaveAccessibleName(`Select token …${tokens[1]?.id.slice(-6)}`);
  });

  it('works with the space bar', async () => {
    const { user } = await openPage({ count: 2 });
    row(1).focus();
    await user.keyboard(' ');
    expect(checked()).toEqual([false, true]);
  });

  it('selects a range between a click and a click with Shift, in both directions', async () => {
    const { user } = await openPage({ count: 6 });
    await user.click(row(1));
    await user.keyboard('{Shift>}');
    await user.click(row(3));
    await user.keyboard('{/Shift}');
    expect(checked()).toEqual([false, true, true, true, false, false]);
    await user.keyboard('{Shift>}');
    await user.click(row(0));
    await user.keyboard('{/Shift}');
    expect(checked()).toEqual([true, true, true, true, false, false]);
  });

  it('clears a range in the same way', async () => {
    const { user } = await openPage({ count: 4 });
    await user.click(whole());
    await user.click(row(3));
    await user.keyboard('{Shift>}');
    await user.click(row(1));
    await user.keyboard('{/Shift}');
    expect(checked()).toEqual([true, false, false, false]);
  });

  it('selects all rows of the page, and shows a part of them as mixed', async () => {
    const { user } = await openPage({ count: 3 });
    await user.click(row(0));
    expect(whole()).toBePartiallyChecked();
    await user.click(whole());
    expect(checked()).toEqual([true, true, true]);
    expect(whole()).toBeChecked();
    expect(whole()).not.toBePartiallyChecked();
    await user.click(whole());
    expect(checked()).toEqual([false, false, false]);
  });

  it('stays over a page change, and selects on several pages', async () => {
    const { user } = await openPage({ count: 4 }, <Page defaultState={{ limit: 2 }} />);
    await user.click(row(0));
    const [first] = shownIds();
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(shownIds()).not.toContain(first));
    expect(checked()).toEqual([false, false]);
    await user.click(row(1));
    expect(announced()).toHaveTextContent('2 selected');
    await user.click(screen.getByRole('button', { name: 'Previous page' }));
    await waitFor(() => expect(shownIds()).toContain(first));
    expect(checked()).toEqual([true, false]);
  });

  it('has no checkbox for a revoked token', async () => {
    const { user } = await openPage(
      { count: 3, change: (token, index) => ({ ...token, revoked: index === 1 }) },
      <Page defaultState={{ revoked: true }} />,
    );
    expect(shownIds()).toHaveLength(3);
    expect(rows()).toHaveLength(2);
    await user.click(whole());
    expect(announced()).toHaveTextContent('2 selected');
  });

  it('drops a token that was revoked elsewhere', async () => {
    const { user, backend, tokens } = await openPage(
      { count: 3 },
      <Page defaultState={{ revoked: true }} />,
    );
    await user.click(whole());
    backend.revokeToken(tokens[0]?.id ?? '');
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(announced()).toHaveTextContent('2 selected'));
  });

  it('ends with the machine', async () => {
    function Switching() {
      const [subject, setSubject] = useState(SUBJECT);
      return (
        <>
          <button type="button" onClick={() => setSubject(createMachineId('other'))}>
            Switch
          </button>
          <Page subject={subject} />
        </>
      );
    }
    const { user } = await openPage({ count: 2 }, <Switching />);
    await user.click(whole());
    await user.click(screen.getByText('Switch'));
    expect(within(bar()).queryByText(/selected$/)).toBeNull();
  });

  it('ends when the user signs out', async () => {
    const { user } = await openPage({ count: 2 });
    await user.click(whole());
    await user.click(screen.getByText('Sign out'));
    expect(within(bar()).queryByText(/selected$/)).toBeNull();
    expect(screen.queryAllByRole('checkbox', { name: /^Select token/ })).toEqual([]);
  });

  it('clears, and says so', async () => {
    const { user } = await openPage({ count: 2 });
    await user.click(whole());
    await user.click(within(bar()).getByRole('button', { name: 'Clear' }));
    expect(checked()).toEqual([false, false]);
    expect(announced()).toHaveTextContent('No tokens selected');
    expect(whole()).toHaveFocus();
  });

  it('renders the list no more than once for a click, and only the cell and the bar', async () => {
    let renders = 0;
    const { user } = await openPage(
      { count: 10 },
      <Profiler id="list" onRender={() => (renders += 1)}>
        <Page />
      </Profiler>,
    );
    const before = renders;
    await user.click(row(3));
    expect(renders - before).toBe(1);
  });

  it('cannot select all of a page without rows', async () => {
    const machine = createManagedMachine({ count: 0 });
    renderTokens(<Page />, { fetch: machine.fetch });
    await waitFor(() => expect(screen.getByRole('cell')).toHaveTextContent('No tokens to show'));
    expect(whole()).toBeDisabled();
    expect(whole()).not.toBeChecked();
  });
});

describe('the columns outside of <M2MTokenActions>', () => {
  it('render nothing, and warn once', async () => {
    const { fetch } = createManagedMachine({ count: 2 });
    renderTokens(<M2MTokens subject={SUBJECT} columns={COLUMNS} />, { fetch });
    await waitFor(() => expect(shownIds()).toHaveLength(2));
    expect(screen.queryByRole('checkbox', { name: /^Select/ })).toBeNull();
    const warnings = takeConsole();
    expect(warnings).toHaveLength(2);
    expect(warnings.join()).toContain('m2mSelectColumn does nothing outside of <M2MTokenActions>');
  });
});

describe('the bar', () => {
  it('revokes the selected tokens of all pages; failed ones stay selected', async () => {
    const { user, backend, writes } = await openPage(
      { count: 4 },
      <Page defaultState={{ limit: 2 }} />,
    );
    await user.click(whole());
    const [first = ''] = shownIds();
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(shownIds()).not.toContain(first));
    await user.click(row(0));
    backend.failNext({ status: 503, code: 'audit_failed' }, { action: 'revoke' });
    await user.click(within(bar()).getByRole('button', { name: 'Revoke…' }));
    const dialog = screen.getByRole('alertdialog', { name: 'Revoke 3 tokens?' });
    await user.click(within(dialog).getByRole('button', { name: 'Revoke 3 tokens' }));
    await waitFor(() => expect(dialog).toHaveTextContent('2 revoked, 1 failed'));
    expect(writes).toHaveLength(3);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(bar()).toHaveTextContent('1 selected');
    expect(within(bar()).getByRole('button', { name: 'Revoke…' })).toHaveFocus();
  });

  it('announces the revocation, and gives the focus to the table when it is empty', async () => {
    const { user } = await openPage({ count: 2 });
    await user.click(whole());
    await user.click(within(bar()).getByRole('button', { name: 'Revoke…' }));
    await user.click(screen.getByRole('button', { name: 'Revoke 2 tokens' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(announced()).toHaveTextContent('2 tokens revoked');
    expect(screen.getByRole('table')).toHaveFocus();
  });
});

it('a range does not select text', async () => {
  await openPage({ count: 2 });
  // `fireEvent` returns false for a prevented event.
  expect(fireEvent.mouseDown(row(0), { shiftKey: true })).toBe(false);
  expect(fireEvent.mouseDown(row(0))).toBe(true);
});
