import { act, render } from '@testing-library/react';
import {
  Component,
  type ReactNode,
  startTransition,
  StrictMode,
  Suspense,
  useEffect,
  useState,
} from 'react';
import {
  isM2MTokensError,
  M2MTokensProvider,
  useM2MTokens,
  useM2MTokensCache,
  type UseM2MTokensCacheReturn,
  type UseM2MTokensParams,
  type UseM2MTokensReturn,
} from 'react-m2m-tokens';
import { SWRConfig, type SWRConfiguration } from 'swr';
import { createListProxy } from '../support/createListProxy.js';
import { pass } from '../support/fakeTime.js';

/** A host's error boundary: it shows the code of the error until it is reset. */
class Boundary extends Component<{ children: ReactNode; name: string }> {
  static readonly all = new Map<string, Boundary>();
  override state = { code: '' };
  static getDerivedStateFromError(error: unknown) {
    return { code: isM2MTokensError(error) ? error.code : String(error) };
  }
  override componentDidMount() {
    Boundary.all.set(this.props.name, this);
  }
  override render() {
    return this.state.code === '' ? this.props.children : <p>failed: {this.state.code}</p>;
  }
}

interface SuspendedSetting {
  strict: boolean;
  swr?: SWRConfiguration;
}

/** Lists by name, each in its own Suspense and error boundary. */
export async function renderSuspended<Name extends string>(
  lists: Record<Name, UseM2MTokensParams | null>,
  { strict, swr }: SuspendedSetting,
) {
  const proxy = createListProxy();
  const cache = new Map<string, unknown>();
  /** Every render, in order: the parameters and the ids of the rows. */
  const renders: { asked: UseM2MTokensParams; list: UseM2MTokensReturn; ids: string[] }[] = [];
  const latest = new Map<string, UseM2MTokensReturn>();
  const host: {
    cacheApi?: UseM2MTokensCacheReturn;
    setLists?: (lists: Record<Name, UseM2MTokensParams | null>) => void;
  } = {};

  function Rows({ name, asked }: { name: string; asked: UseM2MTokensParams }) {
    const list = useM2MTokens(asked);
    const ids = list.tokens.map(({ id }) => id);
    renders.push({ asked, list, ids });
    latest.set(name, list);
    return (
      <section aria-label={name} data-offset={asked.offset ?? 0} data-subject={asked.subject}>
        {ids.map((id) => (
          <p key={id}>{id}</p>
        ))}
      </section>
    );
  }

  function World() {
    const [shown, setShown] = useState(lists);
    const cacheApi = useM2MTokensCache();
    useEffect(() => {
      Object.assign(host, { cacheApi, setLists: setShown });
    }, [cacheApi]);
    return (Object.entries(shown) as [Name, UseM2MTokensParams | null][]).map(([name, asked]) => (
      <Boundary key={name} name={name}>
        <Suspense fallback={<p>waiting for {name}</p>}>
          {asked === null ? null : <Rows name={name} asked={asked} />}
        </Suspense>
      </Boundary>
    ));
  }

  const config = {
    ...{ provider: () => cache as Map<string, object>, suspense: true, dedupingInterval: 0 },
    ...swr,
  };
  const page = (
    <SWRConfig value={config}>
      <M2MTokensProvider fetch={proxy.fetch}>
        <World />
      </M2MTokensProvider>
    </SWRConfig>
  );
  const view = await act(async () => render(strict ? <StrictMode>{page}</StrictMode> : page));
  await pass(0);

  const settle = async (change: () => void) => {
    await act(async () => change());
    await pass(0);
  };
  return {
    ...{ proxy, cache, renders, view },
    text: () => view.container.textContent,
    /** Includes hidden elements of React. */
    html: () => view.container.innerHTML,
    cachedText: () => JSON.stringify([...cache.values()]),
    latest: (name: Name): UseM2MTokensReturn => {
      const list = latest.get(name);
      if (list === undefined) throw new Error(`${name} was never rendered.`);
      return list;
    },
    show: (next: Record<Name, UseM2MTokensParams | null>) => settle(() => host.setLists?.(next)),
    /** The same in a transition: the current page stays until the next arrives. */
    showCalmly: (next: Record<Name, UseM2MTokensParams | null>) =>
      settle(() => startTransition(() => host.setLists?.(next))),
    resetBoundary: (name: Name) => settle(() => Boundary.all.get(name)?.setState({ code: '' })),
    cacheApi: (): UseM2MTokensCacheReturn => {
      if (host.cacheApi === undefined) throw new Error('Nothing was rendered.');
      return host.cacheApi;
    },
    settle,
  };
}
