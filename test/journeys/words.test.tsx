import { cleanup, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import {
  M2MTokenFilters,
  M2MTokens,
  M2MTokensError,
  M2MTokenTable,
  type M2MTokenTableProps,
  Pagination,
} from 'react-m2m-tokens';
import { createFakeBackend, FAKE_NOW } from 'react-m2m-tokens/testing';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_LABELS } from '../../src/text/labels.js';
import { labelNames, markedLabels, unmarked, wordsOf } from '../support/markedLabels.js';
import { renderTokens } from '../support/renderTokens.js';
import { BILLING, DAY, SHIPPING, tokenCalled, tokensCalled } from '../support/tokens.js';

const labels = markedLabels();
const error = new M2MTokensError('rate_limited', 'x', { retryAfter: 5, traceId: 'trace-7' });
const tokens = [
  tokenCalled('plain'),
  tokenCalled('revoked', { revoked: true, scopes: [SHIPPING] }),
  tokenCalled('expired', { expired: true, lastUsedAt: FAKE_NOW, scopes: [SHIPPING, BILLING] }),
  tokenCalled('expiring', { expiration: FAKE_NOW + DAY }),
  tokenCalled('odd', { createdAt: 1e300 }),
];
const thirty = tokensCalled('token', 30);
const ids = [...tokens, ...thirty]
  .map(({ id }) => id)
  .concat(BILLING, SHIPPING, 'trace-7', 'fake-trace-3');

const act = { onRetry: ignore, onIncludeAll: ignore, onFirstPage: ignore };
const table = (props: Partial<M2MTokenTableProps>) => (
  <M2MTokenTable tokens={[]} subject={BILLING} totalCount={0} {...act} {...props} />
);
const shown = { subject: BILLING, revoked: false, expired: false, limit: 10, offset: 0 };

const STATES: [string, ReactElement][] = [
  ['rows', table({ tokens, totalCount: 5 })],
  ['rows, some skipped', table({ tokens, skipped: 2 })],
  ['older rows', table({ tokens, error })],
  ['rows of another page', table({ tokens, error, isStale: true, shownParams: shown })],
  ['loading', table({ isLoading: true })],
  ['failed', table({ error })],
  ['no subject', table({ subject: null })],
  ['idle', table({ isIdle: true })],
  ['past the end', table({ totalCount: 5, offset: 10 })],
  ['none shown', table({})],
  ['none', table({ revoked: true, expired: true })],
  ['a pager', pager({ totalCount: 1_284, offset: 640 })],
  ['a pager of links', pager({ totalCount: 87, getPageHref: String })],
  ['a pager without a total', pager({ totalCount: null })],
  [
    'filters',
    <M2MTokenFilters
      key="filters"
      {...{ revoked: true, expired: false, onRevokedChange: ignore, onExpiredChange: ignore }}
    />,
  ],
];

function pager(props: { totalCount: number | null; offset?: number; getPageHref?: typeof String }) {
  return (
    <Pagination limit={10} offset={0} onOffsetChange={ignore} onLimitChange={ignore} {...props} />
  );
}

function ignore() {}

/** Goes through what only the whole page shows, and looks at each state on the way. */
async function useWholePage(look: (container: HTMLElement) => unknown): Promise<void> {
  const machines = [{ id: BILLING, name: 'Billing', tokens: thirty }];
  const backend = createFakeBackend({ machines, now: FAKE_NOW });
  const { user, container } = renderTokens(<M2MTokens subject={BILLING} labels={labels} />, {
    fetch: backend.fetchProxy,
  });
  const see = async (name: string) => {
    await waitFor(() => expect(labelNames(wordsOf(container))).toContain(name));
    look(container);
  };
  const press = (name: string) =>
    user.click(screen.getAllByRole('button', { name: new RegExp(`^⟦${name}:`) })[0] as HTMLElement);

  await see('loading');
  await see('total');
  await press('copyId');
  await see('copied');
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  await press('copyId');
  await see('copyByHand');
  await press('nextPage');
  await see('pageChanged');
  backend.failNext({ status: 400 });
  await press('refresh');
  await see('failedWithRows');
}

describe('a person who reads another language', () => {
  /** The words that no label holds. */
  const foreign = (container: HTMLElement) => unmarked(wordsOf(container), ids);

  it.each(STATES)('finds no word that is not among the labels: %s', (_state, element) => {
    expect(foreign(renderTokens(element, { labels }).container)).toEqual([]);
  });

  it('finds none on the whole page, used as people do', async () => {
    const found: string[] = [];
    await useWholePage((container) => found.push(...foreign(container)));
    expect(found).toEqual([]);
  });

  it('would notice one', () => {
    const { container } = renderTokens(table({}), { labels: { ...labels, noneShownText: 'mine' } });
    expect(foreign(container)).toEqual(['mine']);
  });

  it('sees every label somewhere: none is there in vain', async () => {
    const seen = new Set<string>();
    const look = (container: HTMLElement) => {
      for (const name of labelNames(wordsOf(container))) seen.add(name);
    };
    for (const [, element] of STATES) look(renderTokens(element, { labels }).container);
    cleanup();
    await useWholePage(look);

    const names = Object.entries(DEFAULT_LABELS).flatMap(([name, value]) =>
      typeof value === 'object' ? Object.keys(value).map((key) => `${name}.${key}`) : [name],
    );
    expect([...seen].toSorted()).toEqual(names.toSorted());
  });
});
