import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { M2MTokens } from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { labelNames, markedLabels, unmarked, wordsOf } from '../support/markedLabels.js';
import { renderTokens } from '../support/renderTokens.js';
import { nested } from '../api/nested.js';
import { openRows, STATE_IDS, STATES, table } from '../support/states.js';
import { BILLING, tokensCalled } from '../support/tokens.js';

const labels = markedLabels();
/** The user can copy the first; the second is too large. */
const claims = [{ 1: 2 }, nested(3_000)];
const thirty = tokensCalled('token', 30, (index) => ({ claims: claims[index] ?? null }));
const ids = [...thirty.map(({ id }) => id), ...STATE_IDS, 'fake-trace-3'];

/** Months have names in every language, and none of them is a label. */
const formatters = { formatDateTime: () => '2026' };

/** Visits everything that only the whole page shows, and checks each state on the way. */
async function useWholePage(look: (container: HTMLElement) => unknown): Promise<void> {
  const machines = [{ id: BILLING, name: 'Billing', tokens: thirty }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  const { user, container } = renderTokens(
    <M2MTokens subject={BILLING} {...{ labels, formatters }} prefetch={false} />,
    { fetch: backend.fetchProxy },
  );
  const see = async (name: string) => {
    await waitFor(() => expect(labelNames(wordsOf(container))).toContain(name));
    look(container);
  };
  const press = (name: string, index = 0) => {
    const buttons = screen.getAllByRole('button', { name: new RegExp(`^⟦${name}:`) });
    return user.click(buttons[index] as HTMLElement);
  };

  await see('loading');
  await see('total');
  await press('copyId');
  await see('copied');
  await see('copiedId');
  await press('details', 0);
  await press('details', 1);
  await press('copyClaims', 0);
  await see('copiedClaims');
  await press('copyClaims', 1);
  await see('copyTooLarge');
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  await press('copyId');
  await see('copyByHand');
  await press('nextPage');
  await see('pageChanged');
  fireEvent(window, new Event('beforeprint'));
  await see('printed');
  fireEvent(window, new Event('afterprint'));
  backend.failNext({ status: 400 });
  await press('refresh');
  await see('failedWithRows');
}

describe('a user who reads another language', () => {
  /** The words outside all labels. */
  const foreign = (container: HTMLElement) => unmarked(wordsOf(container), ids);

  it.each(STATES)('finds no word outside the labels: %s', (_state, element) => {
    const { container } = renderTokens(element, { labels, formatters });
    expect(foreign(container)).toEqual([]);
    openRows(container);
    expect(foreign(container)).toEqual([]);
  });

  it('finds none on the whole page, in normal use', async () => {
    const found: string[] = [];
    await useWholePage((container) => found.push(...foreign(container)));
    expect(found).toEqual([]);
  });

  it('would notice one', () => {
    const { container } = renderTokens(table({}), { labels: { ...labels, noneShownText: 'mine' } });
    expect(foreign(container)).toEqual(['mine']);
  });

  it('sees every label somewhere: none is unused', async () => {
    const seen = new Set<string>();
    const look = (container: HTMLElement) => {
      for (const name of labelNames(wordsOf(container))) seen.add(name);
    };
    for (const [, element] of STATES) {
      const { container } = renderTokens(element, { labels });
      look(container);
      openRows(container);
      window.dispatchEvent(new Event('beforeprint'));
      look(container);
    }
    cleanup();
    await useWholePage(look);

    const names = Object.entries(DEFAULT_LABELS).flatMap(([name, value]) =>
      typeof value === 'object' ? Object.keys(value).map((key) => `${name}.${key}`) : [name],
    );
    expect([...seen].toSorted()).toEqual(names.toSorted());
  });
});
