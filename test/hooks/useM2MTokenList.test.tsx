import { act, renderHook } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import {
  type M2MTokenListState,
  M2MTokensProvider,
  useM2MTokenList,
  type UseM2MTokenListOptions,
} from 'react-m2m-tokens';
import { SWRConfig } from 'swr';
import { describe, expect, it, vi } from 'vitest';
import { createListProxy } from '../support/createListProxy.js';
import { BILLING, SHIPPING } from '../support/tokens.js';

const FIRST: M2MTokenListState = { revoked: false, expired: false, limit: 10, offset: 0 };

type Options = Partial<UseM2MTokenListOptions>;

/** A list whose requests are never answered: these tests are about its state. */
function renderState(initialProps: Options = {}, { strict = false } = {}) {
  const offsets: number[] = [];
  const { fetch } = createListProxy();
  const cache = new Map();
  const wrapper = ({ children }: { children: ReactNode }) => {
    const page = (
      <SWRConfig value={{ provider: () => cache }}>
        <M2MTokensProvider fetch={fetch}>{children}</M2MTokensProvider>
      </SWRConfig>
    );
    return strict ? <StrictMode>{page}</StrictMode> : page;
  };
  const hook = renderHook(
    (options: Options) => {
      const list = useM2MTokenList({ subject: BILLING, ...options });
      offsets.push(list.state.offset);
      return list;
    },
    { initialProps, wrapper },
  );
  const set = (change: Partial<M2MTokenListState>) =>
    act(() => hook.result.current.setState(change));
  return { ...hook, offsets, set, list: () => hook.result.current };
}

it('starts on the first page of ten rows, without revoked and expired ones', () => {
  expect(renderState().list().state).toEqual(FIRST);
});

it('starts with the defaults, and calls nothing', () => {
  const onStateChange = vi.fn();
  const defaultState = { revoked: true, expired: true, limit: 25, offset: 50 };
  const { list } = renderState({ defaultState, onStateChange });
  expect(list().state).toEqual(defaultState);
  expect(onStateChange).not.toHaveBeenCalled();
});

it('takes undefined fields as absent ones', () => {
  const { list } = renderState({
    state: { revoked: undefined, limit: 25 },
    defaultState: { revoked: true, offset: undefined },
  });
  expect(list().state).toEqual({ ...FIRST, revoked: true, limit: 25 });
});

describe('one user action calls `onStateChange` once, with the whole next state', () => {
  type List = ReturnType<typeof useM2MTokenList>;
  it.each<[string, (list: List) => void, Partial<M2MTokenListState>]>([
    [
      'a filter',
      ({ filterProps }) => filterProps.onRevokedChange(true),
      { revoked: true, offset: 0 },
    ],
    [
      'the other filter',
      ({ filterProps }) => filterProps.onExpiredChange(true),
      { expired: true, offset: 0 },
    ],
    [
      'the page size',
      ({ paginationProps }) => paginationProps.onLimitChange(25),
      { limit: 25, offset: 0 },
    ],
    ['the page', ({ paginationProps }) => paginationProps.onOffsetChange(40), { offset: 40 }],
    ['the way to the first page', ({ tableProps }) => tableProps.onFirstPage(), { offset: 0 }],
    [
      'both filters from an empty table',
      ({ tableProps }) => tableProps.onIncludeAll(),
      { revoked: true, expired: true, offset: 0 },
    ],
  ])('for %s', (_what, press, change) => {
    const before = { ...FIRST, offset: 30 };
    const next = { ...before, ...change };
    const [onKept, onControlled] = [vi.fn(), vi.fn()];
    const kept = renderState({ defaultState: before, onStateChange: onKept });
    kept.offsets.length = 0;
    act(() => press(kept.list()));
    expect(onKept.mock.calls).toEqual([[next, 'user', change]]);
    expect(kept.list().state).toEqual(next);
    expect(new Set(kept.offsets)).toEqual(new Set([next.offset]));

    const controlled = renderState({ state: before, onStateChange: onControlled });
    act(() => press(controlled.list()));
    expect(onControlled.mock.calls).toEqual([[next, 'user', change]]);
    expect(controlled.list().state).toEqual(before);
  });

  it('a change to the same values calls nothing', () => {
    const onStateChange = vi.fn();
    const { set } = renderState({ onStateChange });
    set({ offset: 0 });
    set({ revoked: false, limit: 10 });
    set({});
    expect(onStateChange).not.toHaveBeenCalled();
  });

  it('two changes in one event build on each other', () => {
    const onStateChange = vi.fn();
    const { list } = renderState({ onStateChange });
    act(() => {
      list().setState({ revoked: true });
      list().setState({ expired: true });
    });
    expect(list().state).toEqual({ ...FIRST, revoked: true, expired: true });
    expect(onStateChange.mock.lastCall).toEqual([
      { ...FIRST, revoked: true, expired: true },
      'user',
      { expired: true },
    ]);
  });
});

describe('kept by the list', () => {
  it('is on the first page of another machine, in the same render', () => {
    const { rerender, offsets, set, list } = renderState({ defaultState: { offset: 30 } });
    offsets.length = 0;
    rerender({ subject: SHIPPING });
    expect(new Set(offsets)).toEqual(new Set([0]));
    set({ offset: 10 });
    expect(list().state.offset).toBe(10);
  });

  it('stays on its page while the machine arrives late', () => {
    const { rerender, list } = renderState({ subject: null, defaultState: { offset: 20 } });
    rerender({ subject: SHIPPING });
    expect(list().state.offset).toBe(20);
  });

  it('is on the first page if the machine differs from the previous one', () => {
    const { rerender, list } = renderState({ defaultState: { offset: 20 } });
    rerender({ subject: null });
    expect(list().state.offset).toBe(20);
    rerender({ subject: SHIPPING });
    expect(list().state.offset).toBe(0);
  });

  it('keeps an offset that comes together with a filter', () => {
    const { set, list } = renderState();
    set({ revoked: true, offset: 20 });
    expect(list().state).toEqual({ ...FIRST, revoked: true, offset: 20 });
  });
});

describe('controlled by the host', () => {
  it('does not change until the host changes it, and then offers the same change again', () => {
    const onStateChange = vi.fn();
    const { list, set, rerender } = renderState({ state: { offset: 20 }, onStateChange });
    set({ offset: 30 });
    expect(list().state.offset).toBe(20);
    set({ offset: 30 });
    set({ offset: 30 });
    expect(onStateChange).toHaveBeenCalledTimes(3);
    rerender({ state: { offset: 30 }, onStateChange });
    expect(list().state.offset).toBe(30);
    set({ offset: 30 });
    expect(onStateChange).toHaveBeenCalledTimes(3);
  });

  it.each([
    { what: 'machine', change: { subject: SHIPPING }, state: {} },
    { what: 'filter', change: {}, state: { revoked: true } },
    { what: 'page size', change: {}, state: { limit: 25 } },
  ])('keeps its offset with another $what, as the back button does', ({ change, state }) => {
    const onStateChange = vi.fn();
    const before = { ...FIRST, offset: 20 };
    const { rerender, list } = renderState({ state: before, onStateChange });
    rerender({ ...change, state: { ...before, ...state }, onStateChange });
    expect(list().state).toEqual({ ...before, ...state });
    expect(onStateChange).not.toHaveBeenCalled();
  });

  it.each([Number.NaN, -10, 2.5, Number.POSITIVE_INFINITY])(
    'passes an offset of %d on, for the list to reject',
    (offset) => {
      const { list, rerender } = renderState({ state: { offset } });
      rerender({ state: { offset } });
      expect(list().state.offset).toBe(offset);
      expect(list().tableProps.error).toMatchObject({ code: 'invalid_params' });
    },
  );

  it('passes a page size that is not a number on, for the list to reject', () => {
    const { list, rerender } = renderState({ state: { limit: Number.NaN } });
    rerender({ state: { limit: Number.NaN } });
    expect(list().state.limit).toBeNaN();
  });
});

describe('partly controlled', () => {
  it('stays on its page until the host accepts another filter', () => {
    const onStateChange = vi.fn();
    const host = { defaultState: { offset: 30 }, onStateChange };
    const { list, offsets, set, rerender } = renderState({ ...host, state: { revoked: true } });
    set({ revoked: false });
    expect(list().state).toMatchObject({ revoked: true, offset: 30 });
    expect(onStateChange.mock.calls).toEqual([[FIRST, 'user', { revoked: false, offset: 0 }]]);
    offsets.length = 0;
    rerender({ ...host, state: { revoked: false } });
    expect(list().state).toMatchObject({ revoked: false, offset: 0 });
    expect(new Set(offsets)).toEqual(new Set([0]));
  });

  it('stays on its page when the host refuses another filter', () => {
    const { list, set } = renderState({
      ...{ state: { limit: 10 }, defaultState: { offset: 30 } },
    });
    set({ limit: 25 });
    expect(list().state).toMatchObject({ limit: 10, offset: 30 });
    set({ offset: 40 });
    expect(list().state).toMatchObject({ limit: 10, offset: 40 });
  });
});

it('returns the same functions in every render', () => {
  const { list, rerender, set } = renderState();
  const before = list();
  set({ offset: 20 });
  rerender({ onStateChange: () => {}, state: { revoked: true } });
  const after = list();
  expect(after.setState).toBe(before.setState);
  expect(after.filterProps.onRevokedChange).toBe(before.filterProps.onRevokedChange);
  expect(after.tableProps.onIncludeAll).toBe(before.tableProps.onIncludeAll);
  expect(after.paginationProps.onOffsetChange).toBe(before.paginationProps.onOffsetChange);
});

it('calls the host’s latest callback', () => {
  const [older, newer] = [vi.fn(), vi.fn()];
  const { list, rerender } = renderState({ onStateChange: older });
  const { setState } = list();
  rerender({ onStateChange: newer });
  act(() => setState({ offset: 20 }));
  expect(older).not.toHaveBeenCalled();
  expect(newer).toHaveBeenCalledOnce();
});

it('calls the host once in StrictMode, too', () => {
  const onStateChange = vi.fn();
  const { set, list } = renderState({ onStateChange }, { strict: true });
  set({ revoked: true });
  expect(onStateChange).toHaveBeenCalledOnce();
  expect(list().state.revoked).toBe(true);
});
