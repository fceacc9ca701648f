import { act, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { m2mIdColumn, m2mStatusColumn } from 'react-m2m-tokens';
import {
  type M2MInventoryFilter,
  M2MTokenInventory,
  type M2MTokenInventoryProps,
} from 'react-m2m-tokens/inventory';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens } from '../support/renderTokens.js';
import { createInventoryMachine, manyTokens, SUBJECT } from './inventoryMachine.js';
import { button, openInventory, renderInventory, searchBox } from './openInventory.js';

const tile = (name: string) => button(new RegExp(`^\\S+ ${name}$`));

describe('the search box of a controlled inventory', () => {
  /** A host that passes the search on, or leaves that to the test. */
  async function openHost(isSlow: boolean) {
    let set: (query: string) => void = () => {};
    function Host() {
      const [query, setQuery] = useState('');
      useEffect(() => {
        set = setQuery;
      }, []);
      return (
        <M2MTokenInventory
          subject={SUBJECT}
          state={{ query }}
          onStateChange={(next) => isSlow || setQuery(next.query)}
        />
      );
    }
    const { user } = renderTokens(<Host />, { fetch: createInventoryMachine().fetch });
    await user.click(button('Load all tokens'));
    await screen.findByRole('button', { name: 'Load again' });
    return { user, goTo: (query: string) => act(async () => set(query)) };
  }

  it('shows a query that the user has not typed, as after Back', async () => {
    const { user, goTo } = await openHost(false);
    await user.type(searchBox(), 'ab');
    await goTo('');
    expect(searchBox()).toHaveValue('');
    await user.type(searchBox(), 'cd');
    await goTo('c');
    expect(searchBox()).toHaveValue('c');
    expect(searchBox()).toHaveFocus();
  });

  it('keeps the letters that a slow host has not passed on', async () => {
    const { user, goTo } = await openHost(true);
    await user.type(searchBox(), 'abc');
    for (const query of ['a', 'abc']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await goTo(query);
      expect(searchBox()).toHaveValue('abc');
    }
    await goTo('x');
    expect(searchBox()).toHaveValue('x');
  });
});

describe('the select of the order', () => {
  const select = () => screen.getByRole('combobox', { name: 'Sort by' });

  it('shows an order by a missing column, and offers the others', async () => {
    const { user } = await openInventory({ columns: [m2mIdColumn, m2mStatusColumn] });
    expect(select()).toHaveDisplayValue('Created');
    await user.selectOptions(select(), 'Token ID');
    expect(select()).toHaveDisplayValue('Token ID');
    expect(screen.getByRole('columnheader', { name: 'Token ID' })).toHaveAttribute('aria-sort');
  });

  it('leaves out a column that is hidden, since its values are unknown', async () => {
    await openInventory({}, { shape: 'sdk' });
    expect(screen.queryByRole('option', { name: 'Last used' })).toBeNull();
  });

  it('begins with the same order as the head', async () => {
    const { user } = await openInventory();
    await user.selectOptions(select(), 'Status');
    expect(screen.getByRole('columnheader', { name: 'Status' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });
});

describe('a filter with an unknown count', () => {
  it('has a tile while it is on, which turns it off and keeps the focus', async () => {
    const { user } = await openInventory(
      { defaultState: { filters: ['neverUsed'] } },
      { shape: 'sdk' },
    );
    expect(tile('Never used')).toHaveAccessibleName('– Never used');
    expect(screen.queryByRole('button', { name: /Unused/ })).toBeNull();
    await user.click(tile('Never used'));
    expect(tile('Never used')).toHaveAttribute('aria-pressed', 'false');
    expect(tile('Never used')).toHaveFocus();
    await user.click(tile('Active'));
    expect(screen.queryByRole('button', { name: /Never used/ })).toBeNull();
  });

  it('keeps its tile with the focus when the host turns it off, as after Back', async () => {
    const { fetch } = createInventoryMachine({ shape: 'sdk' });
    const inventory = (filters: M2MInventoryFilter[]) => (
      <M2MTokenInventory subject={SUBJECT} state={{ filters }} />
    );
    const { user, rerender } = renderTokens(inventory(['unused']), { fetch });
    await user.click(button('Load all tokens'));
    await screen.findByRole('button', { name: 'Load again' });
    act(() => tile('Unused for 90 days').focus());
    rerender(inventory([]));
    expect(tile('Unused for 90 days')).toHaveFocus();
  });
});

describe('a page size above 100', () => {
  const onStateChange = vi.fn<NonNullable<M2MTokenInventoryProps['onStateChange']>>();
  const open = (props: Partial<M2MTokenInventoryProps>) =>
    openInventory({ limitOptions: [10, 200, 5_000], ...props }, { tokens: manyTokens(250) });

  it.each([
    ['the user chooses', {}],
    ['the host controls', { state: { limit: 200 } }],
  ])('works if %s it', async (_, props) => {
    const { user } = await open(props);
    if (!('state' in props)) {
      await user.selectOptions(screen.getByRole('combobox', { name: /Rows per page/ }), '200');
    }
    expect(screen.getByText('1–200 of 250')).toBeInTheDocument();
  });

  it('above 1,000 is impossible, also as an option', async () => {
    const { user } = await open({ onStateChange });
    await user.selectOptions(screen.getByRole('combobox', { name: /Rows per page/ }), '5,000');
    expect(screen.getByText('1–10 of 250')).toBeInTheDocument();
    expect(onStateChange).not.toHaveBeenCalled();
  });
});

describe('an inventory with an invalid option', () => {
  it('says so, and has no button that would do nothing', () => {
    renderInventory({ maxTokens: Number.NaN });
    expect(screen.getByText('Could not load the tokens')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Try again|Load/ })).toBeNull();
  });
});

describe('on paper, an inventory', () => {
  it('names the filters that are on', async () => {
    const { container } = await openInventory({
      defaultState: { filters: ['active', 'neverUsed'] },
    });
    window.dispatchEvent(new Event('beforeprint'));
    const line = container.querySelector('.m2m-printed')?.textContent ?? '';
    window.dispatchEvent(new Event('afterprint'));
    expect(line).toContain('\u2068☑ Filters\u2069 · \u2068☑ Active + Never used\u2069');
    expect(line).not.toContain('Include');
  });

  it('says without a filter that revoked and expired tokens are included', async () => {
    const { container } = await openInventory();
    window.dispatchEvent(new Event('beforeprint'));
    const line = container.querySelector('.m2m-printed')?.textContent ?? '';
    window.dispatchEvent(new Event('afterprint'));
    expect(line).toMatch(/☑ Include revoked.*☑ Include expired/);
  });
});
