import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { getM2MTokensKey, M2MTokens, M2MTokensProvider } from 'react-m2m-tokens';
import { SWRConfig, useSWRConfig } from 'swr';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../src/api/readPage.js';
import { createListProxy, type ListProxy } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { BILLING, tokensCalled } from '../support/tokens.js';
import { focusWindow, leavePage, returnToPage } from '../support/windowEvents.js';

fakeTime();

type SWRHost = ReturnType<typeof useSWRConfig> & { unload?: (options: object) => void };

/** The tools that a route may use. */
interface Hands {
  host: SWRHost;
  cache: Map<string, object>;
  rerender: () => void;
  clearOfOtherCopy: () => void;
}

/** Every way for rows to leave a cache without our own `clear()`. */
const ROUTES: Record<string, (hands: Hands) => unknown> = {
  'SWR’s own recipe': ({ host }) => host.mutate(() => true, undefined, { revalidate: false }),
  'mutate() of each key': ({ host, cache }) => {
    for (const key of cache.keys()) void host.mutate(key, undefined, false);
  },
  'cache.delete()': ({ cache, rerender }) => {
    for (const key of cache.keys()) cache.delete(key);
    rerender();
  },
  'cache.clear()': ({ cache, rerender }) => {
    cache.clear();
    rerender();
  },
  'the clear() of another copy of this package': ({ clearOfOtherCopy }) => clearOfOtherCopy(),
  // Since SWR 2.5.
  ...(process.env['PEERS'] === 'oldest'
    ? {}
    : { 'unload()': ({ host }: Hands) => host.unload?.({ revalidate: false }) }),
};

/** The first page as `listM2MTokens` returns it. An equal answer is the same object. */
function renderedBy(proxy: ListProxy): Record<string, object> {
  const key = getM2MTokensKey({ subject: BILLING });
  return { [key]: readPage(proxy.pageOf(), { subject: BILLING, limit: 10, offset: 0 }) };
}

interface Setting {
  proxy?: ListProxy;
  fallback?: Record<string, object>;
}

/** Simulates another dependency's own copy of this package. */
let copy: typeof import('react-m2m-tokens');

beforeAll(async () => {
  vi.resetModules();
  copy = await import('react-m2m-tokens');
});

async function openPage({ proxy = createListProxy(), fallback = {} }: Setting = {}) {
  const cache = new Map<string, object>();
  const hands: Partial<Hands> = { cache };

  function Host() {
    const host = useSWRConfig();
    const { clear } = copy.useM2MTokensCache();
    useEffect(() => void Object.assign(hands, { host, clearOfOtherCopy: clear }));
    return null;
  }

  const tree = (key = 'first') => (
    <SWRConfig value={{ provider: () => cache, fallback }}>
      <M2MTokensProvider fetch={proxy.fetch}>
        <Host />
        <M2MTokens key={key} subject={BILLING} prefetch={false} />
      </M2MTokensProvider>
    </SWRConfig>
  );
  const { container, rerender } = await act(async () => render(tree()));
  await pass(100);
  hands.rerender = () => rerender(tree());
  const table = () => screen.getByRole('table');
  const press = async (name: string) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await pass(0);
  };

  return {
    proxy,
    container,
    table,
    press,
    empty: async (route: (given: Hands) => unknown) => {
      await act(async () => void route(hands as Hands));
      await pass(0);
    },
    rerender: () => act(() => hands.rerender?.()),
    /** Another list replaces this one. */
    replace: async () => {
      act(() => rerender(tree('another')));
      await pass(0);
    },
    expectIdle: () => {
      expect(container.innerHTML).not.toContain('mt_');
      expect(table()).toHaveAttribute('data-state', 'idle');
      expect(table()).toHaveAttribute('aria-busy', 'false');
      expect(screen.getByRole('button', { name: 'Load tokens' })).toBeEnabled();
    },
  };
}

describe.each(Object.entries(ROUTES))('when %s empties the cache', (_, route) => {
  it('an open list has no rows, and a button that loads them', async () => {
    const { proxy, empty, expectIdle, press, container } = await openPage();
    await proxy.last().answer();
    expect(container.innerHTML).toContain('mt_');
    await empty(route);
    expectIdle();
    await pass(60_000);
    expectIdle();
    expect(proxy.requests).toHaveLength(1);
    await press('Load tokens');
    await proxy.last().answer();
    expect(container.innerHTML).toContain('mt_');
  });

  it('the previous page’s rows disappear no later than the request for the next page', async () => {
    const { proxy, empty, press, container, table } = await openPage();
    await proxy.last().answer();
    const before = proxy.pageOf().data;
    await press('Next page');
    await proxy.open()[0]?.answer();
    await press('Next page');
    await empty(route);
    const isInFlight = proxy.open().length > 0;
    expect(table()).toHaveAttribute('aria-busy', String(isInFlight));
    while (proxy.open().length > 0) await proxy.open()[0]?.answer();
    for (const { id } of before) expect(container.innerHTML).not.toContain(id);
    expect(table()).toHaveAttribute('aria-busy', 'false');
    expect(table()).not.toHaveAttribute('data-stale');
  });

  it('the previous page’s rows are gone when the next page has failed', async () => {
    const { proxy, empty, press, rerender, container } = await openPage();
    await proxy.last().answer();
    await press('Next page');
    await empty(route);
    while (proxy.open().length > 0) await proxy.open()[0]?.refuse(404);
    rerender();
    expect(container.innerHTML).not.toContain('mt_');
  });

  it('the rows beside the failure of the next page disappear', async () => {
    const { proxy, empty, press, rerender, container } = await openPage();
    await proxy.last().answer();
    await press('Next page');
    await proxy.last().refuse(404);
    expect(container.innerHTML).toContain('mt_');
    await empty(route);
    rerender();
    expect(container.innerHTML).not.toContain('mt_');
  });

  it.each([
    ['the same rows', {}],
    ['other rows', { data: tokensCalled('changed', 10) }],
  ])('server-rendered rows do not return after an answer with %s', async (_rows, page) => {
    const proxy = createListProxy();
    const { empty, expectIdle, table } = await openPage({ proxy, fallback: renderedBy(proxy) });
    await proxy.last().answer(page);
    expect(table()).toHaveAttribute('data-state', 'rows');
    await empty(route);
    expectIdle();
  });

  it('server-rendered rows do not return with another list', async () => {
    const proxy = createListProxy();
    const { empty, press, container, replace } = await openPage({
      proxy,
      fallback: renderedBy(proxy),
    });
    await proxy.last().answer();
    await press('Next page');
    await proxy.last().answer();
    await empty(route);
    await replace();
    expect(container.innerHTML).not.toContain('mt_');
    await proxy.last().refuse(401);
    expect(container.innerHTML).not.toContain('mt_');
  });
});

describe('a page change without a request', () => {
  it('keeps no rows of the previous page', async () => {
    const cache = new Map<string, object>();
    const proxy = createListProxy();
    const isPaused = vi.fn(() => false);
    await act(async () =>
      render(
        <SWRConfig value={{ provider: () => cache, isPaused }}>
          <M2MTokensProvider fetch={proxy.fetch}>
            <M2MTokens subject={BILLING} prefetch={false} />
          </M2MTokensProvider>
        </SWRConfig>,
      ),
    );
    await pass(0);
    await proxy.last().answer();
    isPaused.mockReturnValue(true);
    fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await pass(0);
    expect(proxy.open()).toEqual([]);
    expect(screen.getByRole('table')).toHaveAttribute('data-state', 'idle');
    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'false');
  });
});

describe('a page that returns from the browser’s back/forward cache', () => {
  it('shows no rows before it has reloaded', async () => {
    const { proxy, container, table } = await openPage();
    await proxy.last().answer();
    returnToPage();
    expect(container.innerHTML).not.toContain('mt_');
    await pass(0);
    expect(proxy.open()).toHaveLength(1);
    expect(table()).toHaveAttribute('data-state', 'loading');
    await proxy.last().refuse(401);
    expect(container.innerHTML).not.toContain('mt_');
  });

  it('has no rows while it is cached, and sends no request', async () => {
    const { proxy, container } = await openPage();
    await proxy.last().answer();
    leavePage();
    expect(container.innerHTML).not.toContain('mt_');
    await pass(60_000);
    expect(proxy.requests).toHaveLength(1);
    returnToPage();
    await pass(0);
    await proxy.last().answer();
    expect(container.innerHTML).toContain('mt_');
    expect(proxy.requests).toHaveLength(2);
  });

  it('shows the rows at once when the user only changes tabs', async () => {
    const { proxy, container } = await openPage();
    await proxy.last().answer();
    await pass(60_000);
    focusWindow();
    await pass(0);
    expect(proxy.open()).toHaveLength(1);
    expect(container.innerHTML).toContain('mt_');
  });
});
