import { act, render, renderHook } from '@testing-library/react';
import { type ReactNode, startTransition, Suspense, useEffect, useState } from 'react';
import {
  type M2MTokenListState,
  M2MTokensProvider,
  useM2MTokenList,
  type UseM2MTokenListReturn,
} from 'react-m2m-tokens';
import { SWRConfig } from 'swr';
import { describe, expect, it } from 'vitest';
import { createListProxy } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { BILLING, SHIPPING } from '../support/tokens.js';

fakeTime();

const FIRST: M2MTokenListState = { revoked: false, expired: false, limit: 10, offset: 0 };

function setUp() {
  const proxy = createListProxy();
  const cache = new Map();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SWRConfig value={{ provider: () => cache }}>
      <M2MTokensProvider fetch={proxy.fetch}>{children}</M2MTokensProvider>
    </SWRConfig>
  );
  return { proxy, wrapper };
}

/** A host that controls some fields, and whose router applies all navigations later. */
function openSlowHost(initial: Partial<M2MTokenListState>) {
  const { proxy, wrapper } = setUp();
  const { result } = renderHook(
    () => {
      const [state, setState] = useState(initial);
      const [pending] = useState<Partial<M2MTokenListState>[]>([]);
      const list = useM2MTokenList({
        subject: BILLING,
        state,
        onStateChange: (_next, _reason, change) => void pending.push(change),
      });
      const navigate = () => {
        const next: object = Object.assign({}, state, ...pending.splice(0));
        const fields = Object.keys(initial).map((name) => [name, Reflect.get(next, name)]);
        setState(Object.fromEntries(fields));
      };
      return { list, navigate, setState };
    },
    { wrapper },
  );
  return {
    proxy,
    list: () => result.current.list,
    press: (action: (list: UseM2MTokenListReturn) => void) =>
      act(() => action(result.current.list)),
    navigate: () => act(() => result.current.navigate()),
    goTo: (state: Partial<M2MTokenListState>) => act(() => result.current.setState(state)),
  };
}

describe('a host whose router is slow', () => {
  it('keeps both of two quick presses, if it merges the changes', () => {
    const { press, navigate, list } = openSlowHost(FIRST);
    press(({ filterProps }) => filterProps.onRevokedChange(true));
    press(({ filterProps }) => filterProps.onExpiredChange(true));
    navigate();
    expect(list().state).toEqual({ ...FIRST, revoked: true, expired: true });
  });

  it('keeps a press that is pending while the page disappears', async () => {
    const { proxy, press, navigate, list } = openSlowHost({ ...FIRST, offset: 80 });
    await pass(50);
    await proxy.last().answer();
    press(({ refresh }) => refresh());
    press(({ filterProps }) => filterProps.onRevokedChange(true));
    await pass(50);
    await proxy.last().answer({ data: [], totalCount: 75 });
    navigate();
    expect(list().state.revoked).toBe(true);
  });

  it('does not ignore a press that takes back a pending one', () => {
    const { press, navigate, list } = openSlowHost(FIRST);
    press(({ paginationProps }) => paginationProps.onOffsetChange(20));
    press(({ paginationProps }) => paginationProps.onOffsetChange(0));
    navigate();
    expect(list().state.offset).toBe(0);
  });

  it('that controls the offset alone never requests the new list at the old offset', async () => {
    const { proxy, press, navigate, goTo, list } = openSlowHost({ offset: 20 });
    await pass(50);
    await proxy.last().answer();
    press(({ filterProps }) => filterProps.onRevokedChange(true));
    await pass(50);
    expect(list().state).toEqual({ ...FIRST, revoked: true });
    navigate();
    await pass(50);
    const offsets = proxy.requests.filter(({ params }) => params.revoked);
    expect(offsets.map(({ params }) => params.offset)).toEqual([0]);
    // The back button leads to the offset at which the filter was off.
    goTo({ offset: 20 });
    expect(list().state.offset).toBe(20);
  });

  it('that controls the offset alone ends on the first page, although the old page is gone', async () => {
    const { proxy, press, navigate, list } = openSlowHost({ offset: 80 });
    await pass(50);
    await proxy.last().answer();
    press(({ filterProps }) => filterProps.onExpiredChange(true));
    await pass(50);
    await proxy.last().answer({ data: [], totalCount: 75 });
    navigate();
    expect(list().state.offset).toBe(0);
  });

  it('that controls a filter keeps the offset that came with it for the new list', () => {
    const { press, navigate, list } = openSlowHost({ revoked: false });
    press(({ setState }) => setState({ revoked: true, offset: 20 }));
    expect(list().state).toEqual(FIRST);
    navigate();
    expect(list().state).toEqual({ ...FIRST, revoked: true, offset: 20 });
  });
});

it('an offset that comes together with a controlled filter is kept', () => {
  const { wrapper } = setUp();
  const { result } = renderHook(
    () => {
      const [revoked, setRevoked] = useState(false);
      return useM2MTokenList({
        subject: BILLING,
        state: { revoked },
        onStateChange: (next) => setRevoked(next.revoked),
      });
    },
    { wrapper },
  );
  act(() => result.current.setState({ revoked: true, offset: 20 }));
  expect(result.current.state).toEqual({ ...FIRST, revoked: true, offset: 20 });
});

it('an offset that comes together with another machine is kept', () => {
  const { wrapper } = setUp();
  const { result } = renderHook(
    () => {
      const [subject, setSubject] = useState(BILLING);
      return { setSubject, list: useM2MTokenList({ subject }) };
    },
    { wrapper },
  );
  act(() => {
    result.current.setSubject(SHIPPING);
    result.current.list.setState({ offset: 20 });
  });
  expect(result.current.list.state.offset).toBe(20);
  act(() => result.current.setSubject(BILLING));
  expect(result.current.list.state.offset).toBe(0);
});

it('an urgent change keeps the change of a transition that is still pending', async () => {
  const { wrapper } = setUp();
  const gate = { isOpen: false, open: () => {} };
  const opened = new Promise<void>((resolve) => {
    gate.open = () => {
      gate.isOpen = true;
      resolve();
    };
  });
  const host: { list?: UseM2MTokenListReturn; render?: () => void } = {};
  function Gate({ isClosed }: { isClosed: boolean }) {
    if (isClosed && !gate.isOpen) throw opened;
    return null;
  }
  function Host() {
    const [, setCount] = useState(0);
    const list = useM2MTokenList({ subject: BILLING });
    useEffect(() => {
      Object.assign(host, { list, render: () => setCount((count) => count + 1) });
    });
    return <Gate isClosed={list.state.revoked} />;
  }
  render(
    <Suspense fallback={null}>
      <Host />
    </Suspense>,
    { wrapper },
  );
  await act(async () => startTransition(() => host.list?.setState({ revoked: true })));
  act(() => host.render?.());
  await act(async () => host.list?.setState({ expired: true }));
  await act(async () => {
    gate.open();
    await opened;
  });
  expect(host.list?.state).toEqual({ ...FIRST, revoked: true, expired: true });
});

it('the state is the same object until a field changes', () => {
  const { wrapper } = setUp();
  const { result, rerender } = renderHook(() => useM2MTokenList({ subject: BILLING }), { wrapper });
  const before = result.current.state;
  rerender();
  expect(result.current.state).toBe(before);
});
