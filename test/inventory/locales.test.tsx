import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { M2MTokensProviderProps } from 'react-m2m-tokens';
import type { M2MTokenInventoryProps } from 'react-m2m-tokens/inventory';
import { M2MInventoryActions } from 'react-m2m-tokens/manage';
import { describe, expect, it } from 'vitest';
import { de as readingOnly } from '../../src/locales/de.js';
import { de as inventory } from '../../src/locales/de/inventory.js';
import { de as managing } from '../../src/locales/de/manage.js';
import { englishIn } from '../support/englishIn.js';
import { INVENTORY_PACKS } from '../text/localeTexts.js';
import { EACH, SUBJECT } from './inventoryMachine.js';
import { button, renderInventory } from './openInventory.js';

/** The tokens without data that has words. */
const TOKENS = Object.values(EACH).map((token) =>
  Object.assign({}, token, { scopes: [], claims: null, revocationReason: null }),
);
/** The provider's type has only the labels of reading. */
const OWN: object = { inventoryReload: 'Noch einmal' };
const IDS = [...TOKENS.map(({ id }) => id), SUBJECT, 'Zyx'];

const openIn = (config: M2MTokensProviderProps, props: Partial<M2MTokenInventoryProps> = {}) =>
  renderInventory(props, { tokens: TOKENS }, { machineName: () => 'Zyx', ...config });

describe.each(INVENTORY_PACKS)('in $locale, a user', (pack) => {
  const { locale, labels } = pack;

  it('loads, reads the charts as tables, filters and searches, and finds no English word', async () => {
    const { user, container, backend, holdAfter, resume } = openIn({ locale: pack });
    const format = (value: number) => new Intl.NumberFormat(locale).format(value);
    const found: string[] = [];
    const look = () => found.push(...englishIn(container, locale, IDS));
    look();

    holdAfter(0);
    await user.click(button(labels.inventoryLoad));
    await screen.findByRole('progressbar');
    look();
    backend.failNext({ status: 429, retryAfter: 1 });
    resume();
    await screen.findByText(new RegExp(labels.inventoryWaits), { selector: '.m2m-notice *' });
    look();
    await screen.findByRole('button', { name: labels.inventoryReload });

    for (const toggle of screen.getAllByRole('button', { name: labels.inventoryAsTable }))
      await user.click(toggle);
    look();

    await user.click(button(`${format(1)} ${labels.inventoryTile('unused', 90, format)}`));
    const part = labels.inventoryProgress({ count: 1, total: TOKENS.length }, format);
    expect(screen.getByText(part, { selector: '.m2m-found' })).toBeInTheDocument();
    look();
    await user.type(screen.getByRole('searchbox', { name: labels.inventorySearch }), 'q!');
    expect((await screen.findAllByText(labels.inventoryNoMatch)).length).toBeGreaterThan(0);
    look();
    expect(button(labels.inventorySave(0, 'CSV', format))).toHaveTextContent('CSV');
    expect(found).toEqual([]);
  });
});

describe('with the labels of both packs, of managing and of the inventory,', () => {
  it('both are German, and a label of the host overrides them', async () => {
    const locale = { ...inventory, labels: { ...managing.labels, ...inventory.labels } };
    const { user, container } = openIn({ locale, labels: OWN }, { manage: M2MInventoryActions });
    await user.click(button('Alle Tokens laden'));
    await screen.findByRole('button', { name: 'Noch einmal' });
    expect(englishIn(container, 'de', IDS)).toEqual([]);
    await user.click(button(/Aktiv$/));
    await user.click(button('Diese 5 widerrufen\u00a0…'));
    const dialog = screen.getByRole('alertdialog', { name: '5 Tokens widerrufen?' });
    expect(englishIn(dialog, 'de', IDS)).toEqual([]);
    expect(within(dialog).getByRole('button', { name: 'Abbrechen' })).toBeInTheDocument();
  });

  it('the check notices the dialog, which is English without the pack of managing', async () => {
    const { user } = openIn({ locale: inventory }, { manage: M2MInventoryActions });
    await user.click(button('Alle Tokens laden'));
    await user.click(await screen.findByRole('button', { name: /Aktiv$/ }));
    await user.click(await screen.findByRole('button', { name: 'Revoke these 5…' }));
    const dialog = screen.getByRole('alertdialog', { name: 'Revoke 5 tokens?' });
    expect(englishIn(dialog, 'de', IDS)).toContain('revoke');
  });
});

it('the check notices English, since a pack of reading has no words of the inventory', async () => {
  const { container } = openIn({ locale: readingOnly });
  await userEvent.click(button('Load all tokens'));
  await waitFor(() => expect(container).toHaveTextContent('Load again'));
  expect(englishIn(container, 'de', IDS)).toEqual(
    expect.arrayContaining(['load', 'unused', 'search', 'ago']),
  );
});
