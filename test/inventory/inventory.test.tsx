import { screen, waitFor, within } from '@testing-library/react';
import { createRef, useState } from 'react';
import type { M2MTokenInventoryProps, M2MTokenInventoryState } from 'react-m2m-tokens/inventory';
import { M2MTokenInventory } from 'react-m2m-tokens/inventory';
import { describe, expect, it, vi } from 'vitest';
import { renderTokens, shownIds } from '../support/renderTokens.js';
import { createInventoryMachine, EACH, manyTokens, SUBJECT } from './inventoryMachine.js';
import { button, openInventory, renderInventory, searchBox } from './openInventory.js';

const idsOf = (...names: string[]) => names.map((name) => EACH[name]?.id);
const tile = (name: string) => button(new RegExp(`^\\S+ ${name}$`));

describe('before the start, the inventory', () => {
  it('requests nothing, and says what the button will do', async () => {
    const { backend } = renderInventory();
    expect(button('Load all tokens')).toBeInTheDocument();
    expect(
      screen.getByText(
        'Loads the newest tokens, revoked and expired ones included: 100 per request, at most 10,000.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
    expect(backend.requests).toEqual([]);
  });

  it('says without a machine that none is chosen, and has nothing to load', () => {
    renderInventory({ subject: null });
    expect(screen.getByText('No machine chosen')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('passes ref, attributes and the host’s slot on', () => {
    const ref = createRef<HTMLElement>();
    renderInventory({
      ref,
      id: 'mine',
      className: 'own',
      toolbarEnd: <a href="/help">Help</a>,
    } as Partial<M2MTokenInventoryProps>);
    expect(ref.current).toBe(screen.getByRole('region', { name: 'Token inventory' }));
    expect(ref.current).toHaveAttribute('id', 'mine');
    expect(ref.current).toHaveClass('m2m-tokens', 'm2m-inventory', 'own');
    expect(screen.getByRole('link', { name: 'Help' })).toBeInTheDocument();
  });
});

describe('an inventory that has loaded', () => {
  it('shows all tokens, the newest first, and when they were loaded', async () => {
    const { backend } = await openInventory();
    expect(shownIds()).toEqual(idsOf(...Object.keys(EACH)));
    expect(screen.getByText('7 tokens')).toBeInTheDocument();
    expect(screen.getByText(/^Loaded /)).toBeInTheDocument();
    expect(button('Load again')).toHaveFocus();
    const query = new URL(backend.requests[0]?.url ?? '', 'http://localhost').searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      ...{ subject: SUBJECT, revoked: 'true', expired: 'true', limit: '100' },
    });
  });

  it.each([
    ['Active', '5', ['plain', 'expiring', 'neverExpires', 'neverUsed', 'unused']],
    ['Expires within 7 days', '1', ['expiring']],
    ['Never expires', '1', ['neverExpires']],
    ['Never used', '1', ['neverUsed']],
    ['Unused for 90 days', '1', ['unused']],
    ['Expired', '1', ['expired']],
    ['Revoked', '1', ['revoked']],
  ])('counts and filters by the tile %s', async (name, count, names) => {
    const { user } = await openInventory();
    expect(tile(name)).toHaveAccessibleName(`${count} ${name}`);
    await user.click(tile(name));
    expect(tile(name)).toHaveAttribute('aria-pressed', 'true');
    expect(shownIds()).toEqual(idsOf(...names));
    await user.click(tile(name));
    expect(shownIds()).toHaveLength(7);
  });

  it('finds tokens by id, claim, machine and reason, without case and accents', async () => {
    const { user } = await openInventory({ machineName: () => 'Ledger' });
    await user.type(searchBox(), 'zurich');
    await waitFor(() => expect(shownIds()).toEqual(idsOf('neverUsed')));
    await user.clear(searchBox());
    await user.type(searchBox(), 'LEAKED log');
    await waitFor(() => expect(shownIds()).toEqual(idsOf('revoked')));
    expect(screen.getByText('1 of 7 tokens', { selector: ':not([role])' })).toBeInTheDocument();
    await waitFor(() => {
      const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
      expect(said).toContain('1 of 7 tokens');
    });
  });

  it('says that no token matches, and a button shows all again', async () => {
    const { user } = await openInventory();
    await user.click(tile('Revoked'));
    await user.type(searchBox(), 'nothing like that');
    expect(await screen.findByText('No token matches', { selector: 'p' })).toBeInTheDocument();
    expect(screen.queryByRole('navigation')).toBeNull();
    await user.click(button('Clear search and filters'));
    await waitFor(() => expect(shownIds()).toHaveLength(7));
    expect(searchBox()).toHaveValue('');
    expect(tile('Revoked')).toHaveAttribute('aria-pressed', 'false');
    expect(screen.getByRole('table', { name: 'M2M tokens' })).toHaveFocus();
  });

  it('sorts by a press on a head, reverses by the next, and tells screen readers', async () => {
    const { user } = await openInventory();
    const head = (name: string) => screen.getByRole('columnheader', { name });
    expect(head('Created')).toHaveAttribute('aria-sort', 'descending');
    await user.click(button('Created'));
    expect(head('Created')).toHaveAttribute('aria-sort', 'ascending');
    expect(shownIds()).toEqual(idsOf(...Object.keys(EACH)).toReversed());
    await user.click(button('Expires'));
    expect(head('Expires')).toHaveAttribute('aria-sort', 'ascending');
    expect(head('Created')).not.toHaveAttribute('aria-sort');
    expect(shownIds().slice(0, 2)).toEqual(idsOf('expired', 'expiring'));
  });

  it('sorts by the select and its button, as on a narrow screen', async () => {
    const { user } = await openInventory();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Last used');
    expect(screen.getByRole('columnheader', { name: 'Last used' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await user.click(button('Descending'));
    expect(button('Descending')).toHaveAttribute('aria-pressed', 'false');
    expect(shownIds()[0]).toBe(EACH['unused']?.id);
  });

  it('goes through the pages without a request', async () => {
    const { user, backend } = await openInventory({}, { tokens: manyTokens(120) });
    const before = backend.requests.length;
    expect(screen.getByText('1–10 of 120')).toBeInTheDocument();
    await user.click(button('Next page'));
    expect(screen.getByText('11–20 of 120')).toBeInTheDocument();
    await user.click(tile('Active'));
    expect(screen.getByText(/^1–10 of /)).toBeInTheDocument();
    expect(backend.requests).toHaveLength(before);
  });

  it('says that JWTs are never listed, if the machine has no tokens', async () => {
    await openInventory({}, { tokens: [] });
    expect(screen.getByText('No tokens', { selector: 'p' })).toBeInTheDocument();
    expect(screen.getByText(/Clerk does not store JWT tokens/)).toBeInTheDocument();
  });

  it('leaves out the last use if the server does not send it', async () => {
    await openInventory({}, { shape: 'sdk' });
    expect(screen.queryByRole('button', { name: /Never used/ })).toBeNull();
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(screen.queryByRole('columnheader', { name: 'Last used' })).toBeNull();
  });
});

describe('the charts', () => {
  const chart = (name: string) => within(screen.getByRole('figure', { name }));

  it('name each bar, and a table holds the same numbers', async () => {
    const { user } = await openInventory();
    const ages = chart('Active tokens by days since last use');
    const names = ages.getAllByRole('img').map((bar) => bar.querySelector('title')?.textContent);
    expect(names).toHaveLength(12);
    expect(names).toContain('1 to 7 days ago: 3 tokens');
    expect(names.at(-1)).toBe('Never used: 1 token');

    const toggle = ages.getByRole('button', { name: 'Show as table' });
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(ages.queryAllByRole('img')).toEqual([]);
    const row = ages.getByRole('row', { name: /^1 to 7 days ago/ });
    expect(within(row).getByRole('cell')).toHaveTextContent('3');
  });

  it('names months with their year, and counts tokens that expire later', async () => {
    await openInventory();
    const months = chart('Active tokens by month of expiry');
    const names = months.getAllByRole('img').map((bar) => bar.querySelector('title')?.textContent);
    expect(names).toHaveLength(12);
    expect(names[0]).toMatch(/^\w+ \d{4}: \d+ tokens?$/);
    expect(names.at(-1)).toMatch(/^Later: /);
  });

  it('names months of the calendar by which they are counted, in every language', async () => {
    await openInventory({}, {}, { locale: 'fa' });
    const months = chart('Active tokens by month of expiry');
    const names = months.getAllByRole('img').map((bar) => bar.querySelector('title')?.textContent);
    expect(new Set(names).size).toBe(12);
    expect(names[0]).toMatch(/^نوامبر ۲۰۲۶/);
    expect(months.getByText('نوامبر')).toBeInTheDocument();
  });

  it('accept equal labels of the host', async () => {
    const error = vi.spyOn(console, 'error');
    await openInventory({ labels: { inventoryAge: () => 'Some days ago' } });
    const ages = chart('Active tokens by days since last use');
    expect(ages.getAllByRole('img', { name: /^Some days ago/ })).toHaveLength(12);
    expect(error).not.toHaveBeenCalled();
  });
});

describe('while it loads, the inventory', () => {
  it('shows its progress, stops, and continues where it was', async () => {
    const { user, backend, holdAfter, resume } = renderInventory({}, { tokens: manyTokens(500) });
    holdAfter(2);
    await user.click(button('Load all tokens'));
    expect(button('Stop')).toHaveFocus();
    // Two pages share a token.
    const bar = await screen.findByRole('progressbar', { name: '199 of 500 tokens' });
    expect(bar).toHaveAttribute('value', '199');
    expect(bar).toHaveAttribute('max', '500');
    await user.click(button('Stop'));
    expect(
      await screen.findByText('Loading was stopped, so the oldest tokens are missing.', {
        selector: '.m2m-notice *',
      }),
    ).toBeInTheDocument();
    expect(button('Continue')).toHaveFocus();
    expect(shownIds()).toHaveLength(10);
    resume();
    await user.click(button('Continue'));
    await screen.findByRole('button', { name: 'Load again' });
    expect(screen.getByText('500 tokens')).toBeInTheDocument();
    const offsets = backend.requests.map(({ url }) => /offset=(\d+)/.exec(url)?.[1]);
    expect(offsets.filter((offset) => offset === '99')).toHaveLength(1);
  });

  it('is not stopped by the second click of a double click', async () => {
    const { user, holdAfter, resume } = renderInventory({}, { tokens: manyTokens(300) });
    holdAfter(1);
    await user.dblClick(button('Load all tokens'));
    expect(button('Stop')).toBeInTheDocument();
    resume();
    expect(await screen.findByRole('button', { name: 'Load again' })).toBeInTheDocument();
  });

  it('says that the server asked to wait, and for how long', async () => {
    const { user, backend } = renderInventory({}, { tokens: manyTokens(300) });
    backend.failNext({ status: 429, retryAfter: 30 });
    await user.click(button('Load all tokens'));
    expect(await screen.findByText(/^Loading continues in \d+ seconds\.$/)).toBeInTheDocument();
    expect(button('Stop')).toHaveFocus();
  });

  it('keeps the rows after a failure, and tries again from there', async () => {
    const { user, backend, holdAfter, resume } = renderInventory({}, { tokens: manyTokens(500) });
    holdAfter(2);
    await user.click(button('Load all tokens'));
    await screen.findByRole('progressbar', { name: '199 of 500 tokens' });
    backend.failNext({ status: 500 });
    resume();
    expect(
      await screen.findByText('Loading failed, so the oldest tokens are missing.'),
    ).toBeInTheDocument();
    expect(shownIds()).toHaveLength(10);
    expect(button('Try again')).toHaveFocus();
    await user.click(button('Try again'));
    await screen.findByRole('button', { name: 'Load again' });
    expect(screen.queryByText(/^Loading failed/)).toBeNull();
  });

  it('keeps all rows when the user stops loading again, or it fails', async () => {
    const { user, backend, holdAfter, resume } = await openInventory(
      {},
      { tokens: manyTokens(500) },
    );
    holdAfter(2);
    await user.click(button('Load again'));
    await screen.findByRole('progressbar', { name: '199 of 500 tokens' });
    await user.click(button('Stop'));
    expect(screen.getByText('500 tokens')).toBeInTheDocument();
    expect(screen.queryByText(/missing/)).toBeNull();
    backend.failNext({ status: 500 });
    resume();
    await user.click(button('Continue'));
    expect(await screen.findByText('Could not load the tokens')).toBeInTheDocument();
    expect(screen.queryByText(/missing/)).toBeNull();
    expect(screen.getByText('500 tokens')).toBeInTheDocument();
    expect(screen.getByText(/^Loaded /)).toBeInTheDocument();
    expect(shownIds()).toHaveLength(10);
  });

  it('shows no rows after the end of the session', async () => {
    const { user, backend } = renderInventory();
    backend.failNext({ status: 401 });
    await user.click(button('Load all tokens'));
    expect(await screen.findByText('Could not load the tokens')).toBeInTheDocument();
    expect(screen.getByText('Your session has ended. Sign in again.')).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says that only the newest tokens are here, if there are more than it may load', async () => {
    const { user } = renderInventory({ maxTokens: 200 }, { tokens: manyTokens(450) });
    await user.click(button('Load all tokens'));
    await screen.findByRole('button', { name: 'Load again' });
    expect(screen.getByText('Limited to the newest 200 of 450 tokens.')).toBeInTheDocument();
    expect(screen.getByText('200 of 450 tokens')).toBeInTheDocument();
  });
});

describe('the state of an inventory', () => {
  it('starts with the values of the host, and follows a host that controls it', async () => {
    const onStateChange = vi.fn<NonNullable<M2MTokenInventoryProps['onStateChange']>>();
    const { user } = await openInventory({
      state: { filters: ['revoked'] },
      defaultState: { limit: 25 },
      onStateChange,
    });
    expect(shownIds()).toEqual(idsOf('revoked'));
    await user.click(tile('Expired'));
    expect(onStateChange).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ filters: ['expired', 'revoked'], limit: 25, offset: 0 }),
      'user',
      { filters: ['expired', 'revoked'] },
    );
    expect(shownIds()).toEqual(idsOf('revoked'));
  });

  it('can live in the host: each event comes once, with the whole next state', async () => {
    const seen: M2MTokenInventoryState[] = [];
    function Host() {
      const [state, setState] = useState<Partial<M2MTokenInventoryState>>({ offset: 10 });
      return (
        <M2MTokenInventory
          subject={SUBJECT}
          state={state}
          onStateChange={(next) => {
            seen.push(next);
            setState(next);
          }}
        />
      );
    }
    const machine = createInventoryMachine({ tokens: manyTokens(40) });
    const { user } = renderTokens(<Host />, { fetch: machine.fetch });
    await user.click(button('Load all tokens'));
    await screen.findByText('11–20 of 40');
    await user.click(button('Status'));
    expect(seen).toEqual([
      expect.objectContaining({ sort: 'status', order: 'ascending', offset: 0 }),
    ]);
    expect(screen.getByText('1–10 of 40')).toBeInTheDocument();
  });

  it('leaves a page that does not exist, and says why', async () => {
    const onStateChange = vi.fn<NonNullable<M2MTokenInventoryProps['onStateChange']>>();
    await openInventory(
      { defaultState: { offset: 500 }, onStateChange },
      { tokens: manyTokens(25) },
    );
    expect(await screen.findByText('21–25 of 25')).toBeInTheDocument();
    expect(onStateChange).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ offset: 20 }),
      'past-end',
      { offset: 20 },
    );
  });

  it('shows each letter at once, also while the host does not pass the search on', async () => {
    const { user } = await openInventory({ state: { query: '' } });
    await user.type(searchBox(), 'abc');
    expect(searchBox()).toHaveValue('abc');
    await user.tab();
    expect(searchBox()).toHaveValue('');
  });
});
