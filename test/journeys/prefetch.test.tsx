import { fireEvent, render, screen } from '@testing-library/react';
import { Fragment, StrictMode } from 'react';
import {
  M2MTokens,
  M2MTokensProvider,
  type M2MTokensProps,
  useM2MTokensCache,
} from 'react-m2m-tokens';
import { SWRConfig, type SWRConfiguration } from 'swr';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createListProxy } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { idsOf } from '../support/renderLists.js';
import { shownIds } from '../support/renderTokens.js';
import { BILLING, SHIPPING } from '../support/tokens.js';

fakeTime();

afterEach(() => {
  Reflect.deleteProperty(navigator, 'connection');
});

interface Setting {
  props?: Partial<M2MTokensProps>;
  swr?: SWRConfiguration;
  Mode?: typeof StrictMode;
}

function HostButtons() {
  const { clear, revalidate } = useM2MTokensCache();
  return (
    <>
      <button type="button" onClick={clear}>
        Sign out
      </button>
      <button type="button" onClick={() => void revalidate()}>
        Revalidate
      </button>
    </>
  );
}

/** The list of 87 tokens with its first page loaded. */
async function openList({ props, swr, Mode = Fragment }: Setting = {}) {
  const proxy = createListProxy();
  const cache = new Map();
  const config = { provider: () => cache, dedupingInterval: 0, ...swr };
  const tree = (more?: Partial<M2MTokensProps>) => (
    <Mode>
      <SWRConfig value={config}>
        <M2MTokensProvider fetch={proxy.fetch}>
          <HostButtons />
          <M2MTokens subject={BILLING} {...props} {...more} />
        </M2MTokensProvider>
      </SWRConfig>
    </Mode>
  );
  const view = render(tree());
  await pass(0);
  await proxy.last().answer();
  const start = proxy.requests.length;
  return {
    ...view,
    proxy,
    cache,
    show: (more: Partial<M2MTokensProps>) => view.rerender(tree(more)),
    /** The offsets requested since. */
    asked: () => proxy.offsets().slice(start),
  };
}

const nextButton = () => screen.getByRole('button', { name: 'Next page' });
const table = () => screen.getByRole('table');

async function reachNext(): Promise<void> {
  fireEvent.pointerEnter(nextButton());
  await pass(0);
}

async function press(name: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await pass(0);
}

describe.each([
  ['once', Fragment],
  ['in strict mode', StrictMode],
])('a user who is about to press Next, rendered %s', (_mode, Mode) => {
  it.each([
    ['the pointer', () => fireEvent.pointerEnter(nextButton())],
    ['the focus', () => fireEvent.focus(nextButton())],
  ])('prefetches the page when %s reaches it, once', async (_what, reach) => {
    const { proxy, asked } = await openList({ Mode });
    reach();
    reach();
    await pass(0);
    const open = proxy.open();
    expect(open.map(({ params }) => params.offset)).toEqual([10]);
    expect(asked().filter((offset) => offset !== 10)).toEqual([]);
    expect(shownIds()).toEqual(idsOf(proxy.pageOf()));
    expect(table()).not.toHaveAttribute('data-stale');
  });

  it('finds the page there, without a request, a stale row or a "loading"', async () => {
    const { proxy } = await openList({ Mode });
    await reachNext();
    await proxy.at(10).answer();
    await pass(29_000);
    const before = proxy.requests.length;

    await press('Next page');
    expect(shownIds()).toEqual(idsOf(proxy.pageOf({ offset: 10 })));
    expect(table()).not.toHaveAttribute('data-stale');
    expect(proxy.offsets().slice(before)).toEqual([20]);
  });

  it('waits for the request in flight', async () => {
    const { proxy, asked } = await openList({ Mode });
    await reachNext();
    await press('Next page');
    expect(asked()).toEqual([10]);
    expect(table()).toHaveAttribute('data-stale');

    await proxy.at(10).answer();
    expect(shownIds()).toEqual(idsOf(proxy.pageOf({ offset: 10 })));
    expect(proxy.at(10).isAborted).toBe(false);
  });
});

describe('the next page', () => {
  it('prefetches the one after it when it was pressed, as soon as its own rows are there', async () => {
    const { proxy, asked } = await openList();
    await reachNext();
    await press('Next page');
    expect(asked()).toEqual([10]);
    await proxy.at(10).answer();
    expect(asked()).toEqual([10, 20]);
    await press('Page 5');
    await proxy.at(40).answer();
    expect(asked()).toEqual([10, 20, 40]);
  });

  it('is requested again more than 30 seconds after the prefetch', async () => {
    const { proxy, asked } = await openList();
    await reachNext();
    await proxy.at(10).answer();
    await pass(30_000);
    await press('Next page');
    expect(asked()).toEqual([10, 10]);
    expect(table()).toHaveAttribute('data-stale');
  });

  it('is too old after the computer has slept, when no timer has run', async () => {
    const { proxy, asked } = await openList();
    await reachNext();
    await proxy.at(10).answer();
    vi.setSystemTime(Date.now() + 3_600_000);
    await press('Next page');
    expect(asked()).toEqual([10, 10]);
  });

  it('is in no cache, row or element before it is opened', async () => {
    const { proxy, cache, container } = await openList();
    await reachNext();
    await proxy.at(10).answer();
    for (const id of idsOf(proxy.pageOf({ offset: 10 }))) {
      expect(JSON.stringify([...cache])).not.toContain(id);
      expect(container.innerHTML).not.toContain(id);
    }
  });

  it('re-renders no row when it is prefetched, or arrives', async () => {
    const cell = vi.fn(() => null);
    const columns = [{ id: 'mine', header: 'Mine', cell }];
    const { proxy } = await openList({ props: { columns } });
    cell.mockClear();
    await reachNext();
    await proxy.at(10).answer();
    expect(cell).not.toHaveBeenCalled();
  });

  it('is prefetched with the filters and the size of the list', async () => {
    const { proxy } = await openList({ props: { defaultState: { revoked: true, limit: 25 } } });
    await reachNext();
    expect(proxy.last().params).toEqual({
      ...{ subject: BILLING, revoked: true, expired: false, limit: 25, offset: 25 },
    });
  });
});

describe('an intent', () => {
  it('holds while the offset arrives late, as from a router', async () => {
    const { proxy, asked, show } = await openList({ props: { state: { offset: 0 } } });
    await reachNext();
    await proxy.at(10).answer();
    await press('Next page');
    await pass(500);
    show({ state: { offset: 10 } });
    await pass(0);
    expect(shownIds()).toEqual(idsOf(proxy.pageOf({ offset: 10 })));
    expect(asked()).toEqual([10, 20]);
  });

  it('prefetches again when it recurs after a failure, or when the page is too old', async () => {
    const { proxy, asked } = await openList();
    await reachNext();
    await proxy.at(10).refuse(500);
    await reachNext();
    await proxy.at(10).answer();
    await reachNext();
    expect(asked()).toEqual([10, 10]);
    await pass(30_000);
    await reachNext();
    expect(asked()).toEqual([10, 10, 10]);
  });

  it('prefetches once: neither a render nor a step back repeats the request', async () => {
    const { proxy, asked, show } = await openList();
    await reachNext();
    await proxy.at(10).refuse(500);
    show({ machineName: () => undefined });
    await press('Page 9');
    await proxy.at(80).answer();
    await press('Page 1');
    await pass(1_000);
    expect(asked().filter((offset) => offset === 10)).toEqual([10]);
  });

  it('does not loop when its request is refused: the rows are requested once', async () => {
    const { proxy, asked } = await openList();
    await reachNext();
    await proxy.at(10).refuse(403);
    await proxy.at(0).answer();
    await pass(60_000);
    expect(shownIds()).toEqual(idsOf(proxy.pageOf()));
    expect(asked()).toEqual([10, 0]);
  });

  it.each<[string, () => Promise<void>]>([
    ['Refresh', () => press('Refresh')],
    ['revalidate()', () => press('Revalidate')],
  ])('does not outlive %s: the page is requested again when it is opened', async (_what, ask) => {
    const { proxy, asked } = await openList();
    await reachNext();
    await proxy.at(10).answer();
    await ask();
    await proxy.at(0).answer();
    await press('Next page');
    expect(asked()).toEqual([10, 0, 10]);
  });
});

describe('there is no prefetch', () => {
  it('when the host turns it off', async () => {
    const { asked } = await openList({ props: { prefetch: false } });
    await reachNext();
    expect(asked()).toEqual([]);
  });

  it('for a user whose browser saves data', async () => {
    Object.defineProperty(navigator, 'connection', {
      ...{ configurable: true, value: { saveData: true } },
    });
    const { asked } = await openList();
    await reachNext();
    expect(asked()).toEqual([]);
  });

  it('while the host has paused SWR', async () => {
    let isPaused = false;
    const { asked } = await openList({ swr: { isPaused: () => isPaused } });
    isPaused = true;
    await reachNext();
    expect(asked()).toEqual([]);
  });

  it('past the end', async () => {
    const { asked } = await openList({ props: { defaultState: { offset: 80 } } });
    await reachNext();
    fireEvent.focus(nextButton());
    await press('Next page');
    expect(asked()).toEqual([]);
  });

  it('past the last page, when the user presses Next on the one before', async () => {
    const { proxy, asked } = await openList({ props: { defaultState: { offset: 70 } } });
    await press('Next page');
    await proxy.last().answer();
    expect(asked()).toEqual([80]);
  });

  it('where the total is unknown and the page is not full', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const { proxy, asked } = await openList();
    await press('Next page');
    const { data } = proxy.pageOf({ offset: 10, limit: 3 });
    await proxy.last().answer({ data, totalCount: null });
    await reachNext();
    expect(asked()).toEqual([10]);
  });

  it('while the rows belong to another page', async () => {
    const { asked } = await openList();
    await press('Page 2');
    await reachNext();
    expect(asked()).toEqual([10]);
  });

  it('while the rows could not be refreshed', async () => {
    const { proxy, asked } = await openList({ swr: { shouldRetryOnError: false } });
    await press('Refresh');
    await proxy.last().refuse(500);
    await reachNext();
    expect(asked()).toEqual([0]);
  });

  it('for a page that was loaded before', async () => {
    const { proxy, asked } = await openList({ swr: { dedupingInterval: 60_000 } });
    await press('Page 2');
    await proxy.last().answer();
    await press('Page 1');
    await reachNext();
    expect(asked()).toEqual([10]);
  });

  it('while a Retry-After lasts', async () => {
    const { proxy, asked } = await openList();
    await press('Refresh');
    await proxy.last().refuse(429, { retryAfter: 50 });
    // Another list of the same endpoint has refreshed the rows, while the pause is not over.
    await reachNext();
    expect(asked()).toEqual([0]);
  });
});

describe('a page that is not opened', () => {
  it('is aborted when the list changes', async () => {
    const { proxy } = await openList();
    await reachNext();
    fireEvent.click(screen.getByRole('switch', { name: 'Include revoked' }));
    await pass(0);
    expect(proxy.at(10).isAborted).toBe(true);
  });

  it.each<[string, (list: Awaited<ReturnType<typeof openList>>) => void]>([
    [
      'another page is opened',
      () => fireEvent.click(screen.getByRole('button', { name: 'Page 9' })),
    ],
    ['the machine changes', ({ show }) => show({ subject: SHIPPING })],
    ['the list unmounts', ({ unmount }) => unmount()],
    [
      'everything is cleared',
      () => fireEvent.click(screen.getByRole('button', { name: 'Sign out' })),
    ],
    ['the host turns it off', ({ show }) => show({ prefetch: false })],
  ])('is aborted when %s', async (_what, happen) => {
    const list = await openList();
    await reachNext();
    happen(list);
    await pass(0);
    expect(list.proxy.at(10).isAborted).toBe(true);
  });

  it('is dropped when everything is cleared, even after it has arrived', async () => {
    const { proxy, asked } = await openList();
    await reachNext();
    await proxy.at(10).answer();
    await press('Sign out');
    await press('Load tokens');
    await proxy.last().answer();
    await press('Next page');
    // The reloaded list prefetches the page again, and does not show the old one.
    expect(asked()).toEqual([10, 0, 10]);
  });

  it('fails silently, once, and is requested when it is opened', async () => {
    const host = { onError: vi.fn(), onErrorRetry: vi.fn() };
    const { proxy, asked } = await openList({ swr: host });
    await reachNext();
    await proxy.at(10).refuse(500);
    await pass(600_000);
    expect(asked()).toEqual([10]);
    expect(host.onError).not.toHaveBeenCalled();
    expect(screen.queryByText(/could not/i)).not.toBeInTheDocument();

    await press('Next page');
    await proxy.last().answer();
    expect(shownIds()).toEqual(idsOf(proxy.pageOf({ offset: 10 })));
    expect(asked()).toEqual([10, 10, 20]);
  });

  it('that fails after it was opened shows the failure, and is retried', async () => {
    const onError = vi.fn();
    const { proxy, asked } = await openList({ swr: { onError } });
    await reachNext();
    await press('Next page');
    await proxy.at(10).refuse(500);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
    expect(onError).toHaveBeenCalledOnce();
    await pass(2_000);
    expect(asked()).toEqual([10, 10]);
  });

  it.each([401, 403])('removes all rows when it is refused with %i', async (status) => {
    const { proxy } = await openList();
    await reachNext();
    await proxy.at(10).refuse(status);
    expect(shownIds()).toEqual([]);
    await proxy.last().refuse(status);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  it('pauses automatic requests until its Retry-After ends', async () => {
    const { proxy, asked } = await openList({ props: { swr: { refreshInterval: 1_000 } } });
    await reachNext();
    await proxy.at(10).refuse(429, { retryAfter: 20 });
    await pass(19_000);
    expect(asked()).toEqual([10]);
    await pass(2_000);
    expect(asked()).toEqual([10, 0]);
  });
});
