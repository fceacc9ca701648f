import { cleanup, screen, waitFor } from '@testing-library/react';
import { cloneElement, type ReactElement } from 'react';
import {
  type M2MToken,
  M2MTokens,
  M2MTokensError,
  M2MTokenTable,
  type M2MTokenTableProps,
  Pagination,
} from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { markedLabels } from '../support/markedLabels.js';
import { announcements, renderTokens, shownIds } from '../support/renderTokens.js';
import { openRows, STATES, table } from '../support/states.js';
import { BILLING, DAY, SHIPPING, tokenCalled, tokensCalled } from '../support/tokens.js';
import { everyChange, translatePage } from '../support/translatePage.js';

/** Renders an element twice, translates one before each change, and returns the texts that differ between the two. */
function wrongWords(pages: Iterable<ReactElement>, prepare?: typeof openRows): string[] {
  const [first, ...others] = pages;
  const wrong: string[] = [];
  if (first === undefined) throw new Error('There is nothing to show.');
  const plain = renderTokens(first);
  const translated = renderTokens(first);
  prepare?.(plain.container);
  prepare?.(translated.container);
  for (const page of others) {
    translatePage(translated.container);
    plain.rerender(page);
    translated.rerender(page);
    const words = wordsOf(translated.container);
    if (words !== wordsOf(plain.container)) wrong.push(words);
  }
  cleanup();
  return wrong;
}

/** Returns the text of a page, with long claims shortened. */
function wordsOf(container: HTMLElement): string {
  return container.textContent.replaceAll(/7{9,}/g, '…');
}

function ofKind(type: unknown): ReactElement[] {
  return STATES.map(([, element]) => element).filter((element) => element.type === type);
}

function failed(details: { retryAfter?: number; traceId?: string }, rows: M2MToken[]) {
  const error = new M2MTokensError('rate_limited', 'x', details);
  return table({ tokens: rows, error });
}

/** One token in many variants, so that each text appears and disappears. */
const ROWS: [Partial<M2MToken>, Partial<M2MTokenTableProps>?][] = [
  [{}],
  [{}, { machineName: (id) => `name of ${id.slice(-3)}` }],
  [{ revoked: true }],
  [{ revoked: true, revocationReason: 'Rotated', claims: { 1: 2 } }],
  [{ expired: true, lastUsedAt: undefined, scopes: [SHIPPING] }],
  [{ expiration: FAKE_NOW + DAY, lastUsedAt: FAKE_NOW, scopes: [SHIPPING, BILLING] }],
  [{ createdAt: 1e300, claims: '7'.repeat(30_000), scopes: [SHIPPING] }],
];

describe('a page that the browser has translated', () => {
  it.each([
    ['the table', M2MTokenTable],
    ['the pager', Pagination],
  ])('shows each state after each other state: %s', (_part, type) => {
    expect(wrongWords(everyChange(ofKind(type)))).toEqual([]);
  });

  it('shows each failure after each other failure', () => {
    const details = [{}, { retryAfter: 5 }, { traceId: 'trace-7' }];
    const all = [...details, { retryAfter: 120, traceId: 'trace-8' }];
    const pages = [[], [tokenCalled('row')]].flatMap((rows) => all.map((one) => failed(one, rows)));
    expect(wrongWords(everyChange(pages))).toEqual([]);
  });

  it('shows a token after each change, also in its open row', () => {
    const pages = ROWS.map(([token, props]) =>
      table({ tokens: [tokenCalled('row', token)], ...props }),
    );
    expect(wrongWords(everyChange(pages), openRows)).toEqual([]);
  });

  it.each(STATES)('shows the new labels when they change: %s', (_state, element) => {
    const marked = cloneElement(element as ReactElement<M2MTokenTableProps>, {
      labels: markedLabels(),
    });
    expect(wrongWords([element, marked, element], openRows)).toEqual([]);
  });

  it('works as any other page does', async () => {
    const tokens = tokensCalled('token', 30, () => ({ claims: { 1: 2 } }));
    const machines = [{ id: BILLING, name: 'Billing', tokens }];
    const backend = createFakeBackend({ machines, now: FAKE_NOW });
    const { user, container } = renderTokens(
      <M2MTokens subject={BILLING} swr={{ shouldRetryOnError: false }} prefetch={false} />,
      { fetch: backend.fetchProxy },
    );
    const press = async (name: string | RegExp) => {
      translatePage(container);
      await user.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
    };
    translatePage(container);
    await waitFor(() => expect(shownIds()).toHaveLength(10));
    await press(/^Copy token ID/);
    await waitFor(() => expect(announcements()[1]).toBe('Copied token ID'));
    await press(/^Details of/);
    await press(/^Copy claims/);
    await waitFor(() => expect(announcements()[1]).toBe('Copied claims'));
    await press('Next page');
    await waitFor(() => expect(container).toHaveTextContent('11–20 of 30'));
    backend.failNext({ status: 429, retryAfter: 5 });
    await press('Refresh');
    await waitFor(() => expect(container).toHaveTextContent('Wait 5 seconds'));
    await press('Try again');
    await waitFor(() => expect(container).not.toHaveTextContent('Wait 5 seconds'));
    await waitFor(() => expect(screen.getByRole('table')).toHaveFocus());
    backend.failNext({ status: 401 });
    await press('Refresh');
    await waitFor(() => expect(announcements()[0]).toMatch(/session has ended/));
  });
});

describe('text that is not language', () => {
  it('is not translated: ids, machine names, claims and trace ids', () => {
    const token = tokenCalled('row', { scopes: [SHIPPING, BILLING], claims: { a: 1 } });
    const error = new M2MTokensError('server_error', 'x', { traceId: 'trace-7' });
    const { container } = renderTokens(
      <M2MTokenTable
        tokens={[token]}
        subject={BILLING}
        error={error}
        machineName={(id) => (id === SHIPPING ? 'Shipping' : undefined)}
      />,
    );
    openRows(container);
    const texts = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    const translated: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode;
      if (parentElement?.closest('[translate="no"]') === null) translated.push(nodeValue ?? '');
    }
    const data = [token.id, BILLING, SHIPPING, 'Shipping', '"a"', 'trace-7'];
    expect(container).toHaveTextContent('Shipping');
    expect(translated.filter((text) => data.some((word) => text.includes(word)))).toEqual([]);
  });
});
