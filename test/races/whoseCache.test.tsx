import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import {
  getM2MTokensKey,
  M2MTokens,
  M2MTokensProvider,
  useM2MTokens,
  useM2MTokensCache,
} from 'react-m2m-tokens';
import useSWR, { type Cache, SWRConfig, useSWRConfig } from 'swr';
import { describe, expect, it } from 'vitest';
import { createListProxy } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { idsOf } from '../support/renderLists.js';
import { BILLING, SHIPPING } from '../support/tokens.js';
import { focusWindow, reconnect } from '../support/windowEvents.js';

fakeTime();

/** One page per user; `null` = signed out. */
interface Person {
  name: string;
  proxy: ReturnType<typeof createListProxy>;
}

const createPerson = (name: string): Person => ({ name, proxy: createListProxy() });

function PersonsList({ person, subject = BILLING }: { person: Person; subject?: string }) {
  return (
    <M2MTokensProvider cacheScope={person.name} fetch={person.proxy.fetch}>
      <section aria-label={person.name}>
        <M2MTokens subject={subject} />
      </section>
    </M2MTokensProvider>
  );
}

const rowsIn = (element: Element) =>
  [...element.querySelectorAll('[data-column="id"] code')].map((code) => code.textContent);

describe.each([false, true])('cacheScope, in StrictMode: %s', (strict) => {
  async function open(person: Person) {
    const cache = new Map<string, object>();
    const tree = (now: Person) => {
      const page = (
        <SWRConfig value={{ provider: () => cache }}>
          <PersonsList person={now} />
        </SWRConfig>
      );
      return strict ? <StrictMode>{page}</StrictMode> : page;
    };
    const view = await act(async () => render(tree(person)));
    await pass(0);
    const cachedFor = ({ name }: Person) =>
      JSON.stringify(
        [...cache].filter(([key]) => key.includes(`"${name}"`)).map(([, value]) => value),
      );
    return {
      ...view,
      cachedFor,
      /** The same provider with another user. Checks every change of the page. */
      signIn: async (next: Person, look: () => void) => {
        const observer = new MutationObserver(look);
        const watched = { childList: true, subtree: true, characterData: true };
        observer.observe(view.container, watched);
        view.rerender(tree(next));
        look();
        await pass(0);
        return () => {
          look();
          observer.disconnect();
        };
      },
    };
  }

  it('never shows a row of the previous user, and keeps none of their late answers', async () => {
    const [ada, bea] = [createPerson('ada'), createPerson('bea')];
    // Rows that only the first user may see.
    ada.proxy.setTokens(BILLING, ada.proxy.pageOf({ offset: 50, limit: 30 }).data);
    const mine = idsOf(ada.proxy.pageOf({ limit: 100 }));
    const { container, cachedFor, signIn } = await open(ada);
    await ada.proxy.last().answer();
    expect(rowsIn(container)).toEqual(mine.slice(0, 10));
    fireEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await pass(0);
    const late = ada.proxy.last();

    const seen: string[] = [];
    const finish = await signIn(bea, () => seen.push(...rowsIn(container)));
    expect(late.isAborted).toBe(true);
    expect(container.querySelector('table')?.dataset['state']).toBe('loading');
    await late.answer();
    await bea.proxy.last().answer();
    finish();
    expect(seen.filter((id) => mine.includes(id))).toEqual([]);
    expect(rowsIn(container)).toEqual(idsOf(bea.proxy.pageOf({ offset: 10 })));
    for (const id of mine) expect(cachedFor(bea)).not.toContain(id);
  });

  it('shows the first user’s rows again when they return, and not the second’s', async () => {
    const [ada, bea] = [createPerson('ada'), createPerson('bea')];
    bea.proxy.setTokens(BILLING, bea.proxy.pageOf({ offset: 50, limit: 30 }).data);
    const { container, signIn } = await open(ada);
    await ada.proxy.last().answer();
    const toBea = await signIn(bea, () => {});
    await bea.proxy.last().answer();
    toBea();
    const theirs = rowsIn(container);
    expect(theirs).toEqual(idsOf(bea.proxy.pageOf({ limit: 10 })));
    const seen: string[] = [];
    const toAda = await signIn(ada, () => seen.push(...rowsIn(container)));
    toAda();
    expect(rowsIn(container)).toEqual(idsOf(ada.proxy.pageOf()));
    expect(seen.filter((id) => theirs.includes(id))).toEqual([]);
  });
});

it('two users’ lists of one machine, side by side, make and lose their own requests', async () => {
  const [ada, bea] = [createPerson('ada'), createPerson('bea')];
  await act(async () =>
    render(
      <SWRConfig value={{ provider: () => new Map() }}>
        <PersonsList person={ada} />
        <PersonsList person={bea} />
      </SWRConfig>,
    ),
  );
  await pass(0);
  bea.proxy.setTokens(BILLING, bea.proxy.pageOf({ offset: 50, limit: 30 }).data);
  await ada.proxy.last().answer();
  await bea.proxy.last().answer();
  const [adas, beas] = ['ada', 'bea'].map((name) => screen.getByRole('region', { name }));
  expect(rowsIn(adas as Element)).toEqual(idsOf(ada.proxy.pageOf()));
  expect(rowsIn(beas as Element)).toEqual(idsOf(bea.proxy.pageOf({ limit: 10 })));

  fireEvent.click(screen.getAllByRole('button', { name: 'Refresh' })[0] as Element);
  await pass(0);
  await ada.proxy.last().refuse(401);
  expect(rowsIn(adas as Element)).toEqual([]);
  expect(rowsIn(beas as Element)).toHaveLength(10);
});

/** A host's own data beside the lists, under its own key. */
function Greeting() {
  const { data } = useSWR<string>('/api/me', () => 'Good morning', { revalidateOnFocus: false });
  return <p>{data}</p>;
}

function Prefetch({ offset }: { offset: number }) {
  useM2MTokens({ subject: BILLING, offset }, { revalidateOnFocus: false });
  return null;
}

const host: { cache?: Cache; clear?: () => void } = {};

function SignOut() {
  const { cache } = useSWRConfig();
  const { clear } = useM2MTokensCache();
  return (
    <button type="button" onClick={() => (Object.assign(host, { cache }), clear())}>
      Sign out
    </button>
  );
}

describe.each<{ what: string; provider?: () => Cache; strict?: boolean }>([
  { what: 'the host’s own cache', provider: () => new Map() },
  { what: 'the host’s own cache, in StrictMode', provider: () => new Map(), strict: true },
  { what: 'the default cache' },
])('signing out of a page with $what', ({ provider, strict = false }) => {
  /** Two providers, each with a list, one of which keeps older rows; a prefetched page; a server-rendered page. */
  async function openPage() {
    const [ada, bea] = [createPerson('ada'), createPerson('bea')];
    const plain = createListProxy();
    const rendered = getM2MTokensKey({ subject: SHIPPING, offset: 20 });
    const fallback = { [rendered]: plain.pageOf({ subject: SHIPPING, offset: 20 }) };
    const page = (
      <SWRConfig value={{ fallback, ...(provider && { provider }) }}>
        <Greeting />
        <SignOut />
        <PersonsList person={ada} />
        <PersonsList person={bea} subject={SHIPPING} />
        <M2MTokensProvider fetch={plain.fetch}>
          <Prefetch offset={30} />
          <M2MTokens
            subject={SHIPPING}
            defaultState={{ offset: 20 }}
            swr={{ refreshInterval: 5_000 }}
          />
        </M2MTokensProvider>
      </SWRConfig>
    );
    const { container, unmount } = await act(async () =>
      render(strict ? <StrictMode>{page}</StrictMode> : page),
    );
    await pass(100);
    const proxies = [ada.proxy, bea.proxy, plain];
    for (const proxy of proxies) {
      while (proxy.open().length > 0) await proxy.open()[0]?.answer();
    }
    fireEvent.click(screen.getAllByRole('button', { name: 'Next page' })[0] as Element);
    await pass(0);
    const inFlight = ada.proxy.last();
    expect(inFlight.isOpen).toBe(true);
    expect(container.querySelector('[data-stale]')).not.toBeNull();
    expect(container.innerHTML.match(/mt_/g)?.length).toBeGreaterThan(20);
    const countAsked = () => proxies.reduce((sum, proxy) => sum + proxy.requests.length, 0);
    const everywhere = () => {
      const cache = host.cache as Map<string, unknown>;
      return container.innerHTML + JSON.stringify([...cache]);
    };
    return { ada, inFlight, unmount, everywhere, countAsked };
  }

  const signOut = () => fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));

  it('removes every id from page and cache permanently, and keeps the host’s data', async () => {
    const { inFlight, everywhere, countAsked, unmount } = await openPage();
    const asked = countAsked();
    signOut();
    expect(everywhere()).not.toContain('mt_');
    expect(inFlight.isAborted).toBe(true);
    await inFlight.answer();
    reconnect();
    await pass(1);
    await pass(10_000);
    focusWindow();
    reconnect();
    await pass(30_000);
    expect(everywhere()).not.toContain('mt_');
    expect(countAsked()).toBe(asked);
    expect(screen.getByText('Good morning')).toBeVisible();
    expect(everywhere()).toContain('/api/me');
    expect(screen.getAllByText('The tokens are not loaded')).not.toEqual([]);
    unmount();
    await pass(0);
  });

  it('shows the tokens of the user who presses "Load tokens", and only there', async () => {
    const { ada, everywhere, unmount } = await openPage();
    signOut();
    fireEvent.click(screen.getAllByRole('button', { name: 'Load tokens' })[0] as Element);
    await pass(0);
    await ada.proxy.last().answer();
    const shown = rowsIn(document.body);
    expect(shown).toEqual(idsOf(ada.proxy.pageOf({ offset: 10 })));
    const others = everywhere()
      .match(/mt_\w+/g)
      ?.filter((id) => !shown.includes(id));
    expect(others).toEqual([]);
    signOut();
    unmount();
    await pass(0);
  });
});

describe.each([401, 403])('a page whose list gets a %i', (status) => {
  it('has no rows, whatever happens, until the proxy sends some', async () => {
    const proxy = createListProxy();
    const cache = new Map<string, object>();
    const tree = (isThere: boolean) => (
      <SWRConfig value={{ provider: () => cache, errorRetryInterval: 1 }}>
        <M2MTokensProvider fetch={proxy.fetch}>
          <M2MTokens subject={BILLING} swr={{ refreshInterval: 5_000 }} />
          {isThere && (
            <M2MTokens
              subject={status === 401 ? SHIPPING : BILLING}
              defaultState={{ offset: 20 }}
            />
          )}
        </M2MTokensProvider>
      </SWRConfig>
    );
    const { container, rerender } = await act(async () => render(tree(true)));
    await pass(0);
    while (proxy.open().length > 0) await proxy.open()[0]?.answer();
    expect(rowsIn(container)).toHaveLength(20);

    const refuseAll = async () => {
      for (let rounds = 0; proxy.open().length > 0 && rounds < 20; rounds += 1) {
        await proxy.open()[0]?.refuse(status);
      }
      expect(proxy.open()).toEqual([]);
      expect(container.innerHTML + JSON.stringify([...cache.values()])).not.toContain('mt_');
    };
    fireEvent.click(screen.getAllByRole('button', { name: 'Refresh' })[0] as Element);
    await pass(0);
    await refuseAll();
    const happenings: (() => void)[] = [
      focusWindow,
      reconnect,
      () => rerender(tree(false)),
      () => rerender(tree(true)),
      () => void fireEvent.click(screen.getAllByRole('switch')[0] as Element),
      () => void fireEvent.click(screen.getAllByRole('switch')[0] as Element),
      () =>
        void fireEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0] as Element),
    ];
    for (const happens of happenings) {
      happens();
      await pass(6_000);
      await refuseAll();
    }

    fireEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0] as Element);
    await pass(0);
    await proxy.last().answer();
    expect(rowsIn(container)).toEqual(idsOf(proxy.pageOf()));
  });
});
