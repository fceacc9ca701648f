import { act, render } from '@testing-library/react';
import { type ReactNode, StrictMode, useEffect } from 'react';
import {
  useM2MTokens,
  type UseM2MTokensOptions,
  type UseM2MTokensParams,
  type UseM2MTokensReturn,
  useM2MTokensCache,
  type UseM2MTokensCacheReturn,
  M2MTokensProvider,
  type M2MTokensProviderProps,
} from 'react-m2m-tokens';
import { SWRConfig, type SWRConfiguration, useSWRConfig } from 'swr';
import { createListProxy, type ListProxy } from './createListProxy.js';
import { pass } from './fakeTime.js';

/** One component that shows a page of tokens. */
export interface List extends UseM2MTokensParams {
  options?: UseM2MTokensOptions | undefined;
  /** Its own provider. */
  config?: M2MTokensProviderProps | undefined;
}

export interface Setting {
  proxy?: ListProxy | undefined;
  strict?: boolean | undefined;
  /**
   * The host's `<SWRConfig>`; null = there is none.
   * @default a fresh cache without deduping
   */
  swr?: SWRConfiguration | null | undefined;
  /** The initial entries of the host's cache. */
  cache?: Map<string, unknown> | undefined;
  /** Reads fields of the hook's result. Absent: reads all of them. */
  read?: ((list: UseM2MTokensReturn) => unknown) | undefined;
}

/** Renders components that each show a page, by name; null = not rendered. */
export async function renderLists<Name extends string>(
  lists: Record<Name, List | null>,
  { proxy = createListProxy(), strict = false, swr = {}, cache = new Map(), read }: Setting = {},
) {
  const renders: { name: Name; list: UseM2MTokensReturn; ids: string[] }[] = [];
  const latest = new Map<Name, UseM2MTokensReturn>();
  const now: {
    lists: Record<Name, List | null>;
    cacheApi?: UseM2MTokensCacheReturn;
    host?: ReturnType<typeof useSWRConfig>;
  } = { lists };
  const swrConfig = { provider: () => cache as Map<string, object>, dedupingInterval: 0, ...swr };

  function World({ children }: { children: ReactNode }) {
    const inside = <M2MTokensProvider fetch={proxy.fetch}>{children}</M2MTokensProvider>;
    return swr === null ? inside : <SWRConfig value={swrConfig}>{inside}</SWRConfig>;
  }

  function Probe({ name, options, ...params }: List & { name: Name }) {
    const list = useM2MTokens(params, options);
    if (read === undefined) Object.values(list);
    else read(list);
    latest.set(name, list);
    renders.push({ name, list, ids: list.tokens.map(({ id }) => id) });
    return list.tokens.map(({ id }) => <p key={id}>{id}</p>);
  }

  function CacheProbe() {
    const cacheApi = useM2MTokensCache();
    const host = useSWRConfig();
    useEffect(() => {
      Object.assign(now, { cacheApi, host });
    }, [cacheApi, host]);
    return null;
  }

  const tree = () => (strict ? <StrictMode>{world()}</StrictMode> : world());

  // StrictMode must be the root's child, or React does not run effects twice.
  const world = () => (
    <World>
      <CacheProbe />
      {(Object.entries(now.lists) as [Name, List | null][]).map(([name, list]) =>
        list === null ? null : (
          <M2MTokensProvider key={name} {...list.config}>
            <Probe name={name} {...list} />
          </M2MTokensProvider>
        ),
      )}
    </World>
  );
  const view = await act(async () => render(tree()));
  await pass(0);

  function showAtOnce(changed: Partial<Record<Name, List | null>>): void {
    now.lists = { ...now.lists, ...changed };
    view.rerender(tree());
  }

  return {
    proxy,
    cache,
    /** Every render of every component, in order. */
    renders,
    unmount: view.unmount,
    container: view.container,
    /** Gives components other parameters, removes them or adds them. */
    show: (changed: Partial<Record<Name, List | null>>) => {
      showAtOnce(changed);
      return pass(0);
    },
    /** The same, without any time passing. */
    showAtOnce,
    /** The result of a component's latest render. */
    latest: (name: Name): UseM2MTokensReturn => {
      const list = latest.get(name);
      if (list === undefined) throw new Error(`${name} was never rendered.`);
      return list;
    },
    /** `useM2MTokensCache()` of the same cache. */
    cacheApi: (): UseM2MTokensCacheReturn => {
      if (now.cacheApi === undefined) throw new Error('Nothing was rendered.');
      return now.cacheApi;
    },
    /** `useSWRConfig()` of the same cache. */
    host: (): ReturnType<typeof useSWRConfig> => {
      if (now.host === undefined) throw new Error('Nothing was rendered.');
      return now.host;
    },
    /** Everything in the cache, as text. */
    cachedText: () => JSON.stringify([...cache.values()]),
  };
}

/** One component that shows a page. */
export async function renderList(list: List, setting?: Setting) {
  const lists = await renderLists<'list'>({ list }, setting);
  return {
    ...lists,
    show: (changed: List | null) => lists.show({ list: changed }),
    showAtOnce: (changed: List | null) => lists.showAtOnce({ list: changed }),
    latest: () => lists.latest('list'),
  };
}

export function idsOf({ data }: { data: readonly { readonly id: string }[] }): string[] {
  return data.map(({ id }) => id);
}
