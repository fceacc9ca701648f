import { act, render } from '@testing-library/react';
import {
  type ReactNode,
  startTransition,
  StrictMode,
  useDeferredValue,
  useEffect,
  useState,
  useTransition,
} from 'react';
import { M2MTokensProvider, useM2MTokens } from 'react-m2m-tokens';
import { SWRConfig } from 'swr';
import { describe, expect, it, vi } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { idsOf, renderLists } from '../support/renderLists.js';
import { createListProxy } from '../support/createListProxy.js';
import { BILLING, SHIPPING } from '../support/tokens.js';

fakeTime();

interface Question {
  subject: string;
  offset: number;
}

type Render = Question & { ids: string[]; isStale: boolean };

interface ListProps {
  asked: Question;
  onRender: (render: Render) => void;
}

function List({ asked, onRender }: ListProps) {
  const { tokens, isStale } = useM2MTokens(asked);
  const ids = tokens.map(({ id }) => id);
  onRender({ ...asked, ids, isStale });
  return ids.map((id) => <p key={id}>{id}</p>);
}

type Holder = (props: {
  onRender: ListProps['onRender'];
  onChange: (change: (asked: Question) => void) => void;
}) => ReactNode;

const first: Question = { subject: BILLING, offset: 0 };

/** The ways in which a host may defer a change of the parameters. */
const HOLDERS: Record<string, Holder> = {
  startTransition: function Holder({ onRender, onChange }) {
    const [asked, setAsked] = useState(first);
    useEffect(() => onChange((next) => startTransition(() => setAsked(next))), [onChange]);
    return <List asked={asked} onRender={onRender} />;
  },
  useTransition: function Holder({ onRender, onChange }) {
    const [asked, setAsked] = useState(first);
    const [isPending, start] = useTransition();
    useEffect(() => onChange((next) => start(() => setAsked(next))), [onChange, start]);
    return (
      <div aria-busy={isPending}>
        <List asked={asked} onRender={onRender} />
      </div>
    );
  },
  useDeferredValue: function Holder({ onRender, onChange }) {
    const [asked, setAsked] = useState(first);
    const deferred = useDeferredValue(asked);
    useEffect(() => onChange(setAsked), [onChange]);
    return <List asked={deferred} onRender={onRender} />;
  },
};

describe.each(Object.entries(HOLDERS))('parameters that change in %s', (_, Holder) => {
  async function open(strict: boolean) {
    const proxy = createListProxy();
    const cache = new Map<string, object>();
    const renders: Render[] = [];
    const host = { onSuccess: vi.fn(), onError: vi.fn() };
    let ask: (asked: Question) => void = () => {};
    const page = (
      <SWRConfig value={{ provider: () => cache, dedupingInterval: 0, ...host }}>
        <M2MTokensProvider fetch={proxy.fetch}>
          <Holder
            onRender={(one) => renders.push(one)}
            onChange={(change) => {
              ask = change;
            }}
          />
        </M2MTokensProvider>
      </SWRConfig>
    );
    const view = await act(async () => render(strict ? <StrictMode>{page}</StrictMode> : page));
    await pass(0);
    await proxy.last().answer();
    renders.length = 0;
    return {
      ...{ proxy, renders, host, container: view.container },
      change: async (...asked: Question[]) => {
        await act(async () => asked.forEach((one) => ask(one)));
        await pass(1);
      },
    };
  }

  describe.each([false, true])('in StrictMode: %s', (strict) => {
    it('shows the previous page, marked as stale, and then the last requested one', async () => {
      const { proxy, renders, host, container, change } = await open(strict);
      await change({ ...first, offset: 10 });
      await change({ ...first, offset: 20 }, { ...first, offset: 30 });
      await change({ ...first, offset: 40 });
      expect(proxy.open().map(({ params }) => params.offset)).toEqual([40]);
      await proxy.last().answer();
      for (const { offset, ids, isStale } of renders) {
        const page = isStale ? 0 : offset;
        expect(ids).toEqual(idsOf(proxy.pageOf({ offset: page })));
      }
      expect(container.textContent).toBe(idsOf(proxy.pageOf({ offset: 40 })).join(''));
      expect(proxy.mostAtOnce()).toBe(1);
      expect(host.onSuccess).toHaveBeenCalledTimes(2);
      expect(host.onError).not.toHaveBeenCalled();
    });

    it('never has a row of the previous machine', async () => {
      const { proxy, renders, container, change } = await open(strict);
      await change({ ...first, offset: 10 }, { subject: SHIPPING, offset: 0 });
      await proxy.last().answer();
      const billing = idsOf(proxy.pageOf({ limit: 100 }));
      const underShipping = renders.filter(({ subject }) => subject === SHIPPING);
      expect(underShipping.length).toBeGreaterThan(0);
      expect(underShipping.flatMap(({ ids }) => ids).filter((id) => billing.includes(id))).toEqual(
        [],
      );
      expect(container.textContent).toBe(idsOf(proxy.pageOf({ subject: SHIPPING })).join(''));
    });
  });
});

describe.each([0, 2_000])(
  'in StrictMode, deduping for %i ms, a second list of a page',
  (interval) => {
    it('that mounts while the first loads waits with it, in every render', async () => {
      const { proxy, show, renders, latest } = await renderLists(
        { left: first, right: null },
        { strict: true, swr: { dedupingInterval: interval } },
      );
      renders.length = 0;
      await show({ right: first });
      expect(renders.length).toBeGreaterThan(0);
      for (const { list } of renders) expect(list).toMatchObject({ isLoading: true, tokens: [] });
      expect(proxy.open()).toHaveLength(1);
      expect(proxy.mostAtOnce()).toBe(1);
      await proxy.open()[0]?.answer();
      for (const name of ['left', 'right'] as const) {
        expect(latest(name)).toMatchObject({ isLoading: false, isValidating: false });
        expect(latest(name).tokens).toHaveLength(10);
      }
    });

    it('fails with it, and the host receives the error once', async () => {
      const onError = vi.fn();
      const { proxy, show, latest } = await renderLists(
        { left: first, right: null },
        { strict: true, swr: { dedupingInterval: interval, onError } },
      );
      await show({ right: first });
      await proxy.open()[0]?.refuse(404);
      for (const name of ['left', 'right'] as const) {
        expect(latest(name).error?.code).toBe('not_found');
        expect(latest(name)).toMatchObject({ isLoading: false, isValidating: false });
      }
      expect(onError).toHaveBeenCalledOnce();
    });
  },
);
