import { act, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import { M2MTokenInventory } from 'react-m2m-tokens/inventory';
import { createMachineId } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { describe, expect, it } from 'vitest';
import {
  labelNames,
  markedInventoryLabels,
  markedLabels,
  unmarked,
  wordsOf,
} from '../support/markedLabels.js';
import { shownIds } from '../support/renderTokens.js';
import { takeConsole } from '../support/setup.js';
import { translatePage } from '../support/translatePage.js';
import {
  createInventoryMachine,
  EACH,
  manyTokens,
  SUBJECT,
  tokenAged,
} from './inventoryMachine.js';
import { button, openInventory, renderInventory, searchBox } from './openInventory.js';

const MARKED = { ...markedLabels(), ...markedInventoryLabels() };
const named = (name: string) => new RegExp(`⟦${name}: `);

describe('the words of the inventory', () => {
  it('are all labels, in every state', async () => {
    const tokens = manyTokens(700);
    const { user, container, backend, holdAfter, resume } = renderInventory(
      { labels: MARKED, maxTokens: 300 },
      { tokens },
    );
    const ids = [tokens.map(({ id }) => id), tokens.flatMap(({ scopes }) => scopes)].flat();
    const kinds = [...ids, SUBJECT, 'CSV', 'JSON'];
    const months = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*( \d{4})?\b/g;
    const words: string[] = [];
    const look = () => {
      const all = wordsOf(container).map((text) => text.replaceAll(months, ''));
      words.push(...all);
      expect(unmarked(all, kinds).filter((text) => !/^fake-trace-\d+$/.test(text))).toEqual([]);
    };
    look();
    holdAfter(1);
    await user.click(button(named('inventoryLoad')));
    await screen.findByRole('progressbar', { name: /100 of 300/ });
    look();
    await user.click(button(named('inventoryStop')));
    await screen.findByText(named('inventoryStopped'), { selector: '.m2m-notice *' });
    look();
    backend.failNext({ status: 500 });
    resume();
    await user.click(button(named('inventoryContinue')));
    await screen.findByText(named('inventoryFailed'));
    look();
    backend.failNext({ status: 429, retryAfter: 1 });
    await user.click(button(named('retry')));
    await screen.findByText(named('inventoryContinues'));
    look();
    await screen.findByRole('button', { name: named('inventoryReload') });
    for (const toggle of screen.getAllByRole('button', { name: named('inventoryAsTable') }))
      await user.click(toggle);
    look();
    await user.type(screen.getByRole('searchbox'), 'no such word');
    await screen.findByText(named('inventoryNoMatch'), { selector: 'p' });
    look();
    expect(labelNames(words)).toEqual(
      expect.arrayContaining(['inventoryTile', 'inventoryAge', 'inventoryBar', 'inventoryLimited']),
    );
  });

  it('stay right on a page that the browser translates', async () => {
    const { user, container } = renderInventory();
    const shown = (text: string) => waitFor(() => expect(container).toHaveTextContent(text));
    translatePage(container);
    await user.click(button('Load all tokens'));
    await screen.findByRole('button', { name: 'Load again' });
    translatePage(container);
    await user.click(button(/Revoked$/));
    await shown('1 of 7 tokens');
    translatePage(container);
    await user.type(searchBox(), 'nothing');
    await shown('No token matches');
    await shown('0 of 7 tokens');
    translatePage(container);
    await user.click(button('Clear search and filters'));
    await waitFor(() => expect(shownIds()).toHaveLength(7));
    await waitFor(() => expect(container).not.toHaveTextContent(/No token matches|0 of 7 tokens/));
  });

  it('show hostile text as text', async () => {
    const markup = '<img src=x onerror="document.title=1">';
    const hostile = tokenAged('hostile', 1, {
      scopes: [`\u202E${markup}`],
      claims: { [markup]: markup },
      revoked: true,
      revocationReason: markup,
    });
    const { user, container } = await openInventory(
      { machineName: () => markup },
      { tokens: [hostile] },
    );
    await user.type(searchBox(), markup);
    await waitFor(() => expect(shownIds()).toEqual([hostile.id]));
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('on a server, the inventory', () => {
  const page = <M2MTokenInventory subject={SUBJECT} />;
  const renderOnServer = () => {
    const html = renderToString(page);
    // React 18 warns of layout effects, since this server has a window.
    takeConsole();
    return html;
  };

  it('renders its idle state, without a clock, a script or an inline style', () => {
    const html = renderOnServer();
    expect(html).toContain('Load all tokens');
    expect(html).not.toMatch(/\sstyle=|<style|<script|NaN|undefined/);
  });

  it('hydrates without a difference when the browser already knows the total', async () => {
    const machine = createInventoryMachine({ tokens: manyTokens(120) });
    const cache = new Map<string, object>();
    const world = (children: ReactNode) => (
      <SWRConfig value={{ provider: () => cache }}>
        <M2MTokensProvider fetch={machine.fetch}>{children}</M2MTokensProvider>
      </SWRConfig>
    );
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = renderToString(world(page));
    takeConsole();
    const list = render(
      world(<M2MTokens subject={SUBJECT} defaultState={{ revoked: true, expired: true }} />),
    );
    await screen.findByText('1–10 of 120');
    const faults: unknown[] = [];
    const root = await act(async () =>
      hydrateRoot(box, world(page), { onRecoverableError: (error) => faults.push(error) }),
    );
    expect(faults).toEqual([]);
    expect(await within(box).findByText('120 tokens')).toBeInTheDocument();
    await act(async () => root.unmount());
    list.unmount();
    box.remove();
  });

  it('hydrates without a difference', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = renderOnServer();
    const before = box.querySelector('section');
    const faults: unknown[] = [];
    const root = await act(async () =>
      hydrateRoot(box, page, { onRecoverableError: (error) => faults.push(error) }),
    );
    expect(faults).toEqual([]);
    expect(box.querySelector('section')).toBe(before);
    expect(within(box).getByRole('button', { name: 'Load all tokens' })).toBeInTheDocument();
    await act(async () => root.unmount());
    box.remove();
  });
});

describe('another machine', () => {
  it('shows none of the rows of the one before', async () => {
    const { rerender } = await openInventory();
    expect(shownIds()).toContain(EACH['plain']?.id);
    rerender(<M2MTokenInventory subject={createMachineId('shipping')} />);
    expect(shownIds()).toEqual([]);
    expect(button('Load all tokens')).toBeInTheDocument();
  });
});
