import { act, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { useM2MTokenListState, type UseM2MTokenListStateOptions } from 'react-m2m-tokens';
import { describe, expect, it, vi } from 'vitest';
import { BILLING, SHIPPING } from '../support/tokens.js';

function renderState(initialProps: Partial<UseM2MTokenListStateOptions> = {}) {
  const offsets: number[] = [];
  const hook = renderHook(
    (options: Partial<UseM2MTokenListStateOptions>) => {
      const state = useM2MTokenListState({ subject: BILLING, ...options });
      offsets.push(state.offset);
      return state;
    },
    { initialProps },
  );
  return { ...hook, offsets, state: () => hook.result.current };
}

it('starts on the first page of ten rows, without revoked and expired ones', () => {
  const { state } = renderState();
  expect(state()).toMatchObject({ revoked: false, expired: false, limit: 10, offset: 0 });
});

it('starts with the defaults, and calls no callback', () => {
  const onOffsetChange = vi.fn();
  const defaults = { defaultRevoked: true, defaultExpired: true, defaultLimit: 25 };
  const { state } = renderState({ ...defaults, defaultOffset: 50, onOffsetChange });
  expect(state()).toMatchObject({ revoked: true, expired: true, limit: 25, offset: 50 });
  expect(onOffsetChange).not.toHaveBeenCalled();
});

describe('uncontrolled', () => {
  it('changes with each setter, and tells the host', () => {
    const host = {
      onRevokedChange: vi.fn(),
      onExpiredChange: vi.fn(),
      onLimitChange: vi.fn(),
      onOffsetChange: vi.fn(),
    };
    const { state } = renderState(host);
    act(() => state().setOffset(30));
    expect(state().offset).toBe(30);
    expect(host.onOffsetChange.mock.calls).toEqual([[30, 'person']]);
    act(() => state().setRevoked(true));
    act(() => state().setExpired(true));
    act(() => state().setLimit(50));
    expect(state()).toMatchObject({ revoked: true, expired: true, limit: 50, offset: 0 });
    expect(host.onRevokedChange.mock.calls).toEqual([[true]]);
    expect(host.onExpiredChange.mock.calls).toEqual([[true]]);
    expect(host.onLimitChange.mock.calls).toEqual([[50]]);
    expect(host.onOffsetChange.mock.calls).toEqual([
      [30, 'person'],
      [0, 'list-changed'],
    ]);
  });

  it.each([
    ['a filter', (state: ReturnType<typeof useM2MTokenListState>) => state.setRevoked(true)],
    [
      'the other filter',
      (state: ReturnType<typeof useM2MTokenListState>) => state.setExpired(true),
    ],
    ['the page size', (state: ReturnType<typeof useM2MTokenListState>) => state.setLimit(25)],
  ])('is on the first page in the same render in which %s changes', (_, change) => {
    const onOffsetChange = vi.fn();
    const { state, offsets } = renderState({ defaultOffset: 30, onOffsetChange });
    offsets.length = 0;
    act(() => change(state()));
    expect(new Set(offsets)).toEqual(new Set([0]));
    expect(onOffsetChange.mock.calls).toEqual([[0, 'list-changed']]);
    act(() => state().setOffset(20));
    expect(state().offset).toBe(20);
  });

  it('is on the first page of another machine', () => {
    const { rerender, offsets, state } = renderState({ defaultOffset: 30 });
    offsets.length = 0;
    rerender({ defaultOffset: 30, subject: SHIPPING });
    expect(new Set(offsets)).toEqual(new Set([0]));
    act(() => state().setOffset(10));
    expect(state().offset).toBe(10);
  });
});

describe('controlled by the host', () => {
  it('does not change until the host changes it', () => {
    const onOffsetChange = vi.fn();
    const { state, rerender } = renderState({ offset: 20, onOffsetChange });
    act(() => state().setOffset(30));
    expect(state().offset).toBe(20);
    expect(onOffsetChange.mock.calls).toEqual([[30, 'person']]);
    rerender({ offset: 30, onOffsetChange });
    expect(state().offset).toBe(30);
  });

  it('requests the first page once for another machine, and shows it at once', () => {
    const onOffsetChange = vi.fn();
    const { rerender, offsets, state } = renderState({ offset: 20, onOffsetChange });
    offsets.length = 0;
    const next = { subject: SHIPPING, onOffsetChange };
    rerender({ ...next, offset: 20 });
    rerender({ ...next, offset: 20 });
    expect(new Set(offsets)).toEqual(new Set([0]));
    expect(onOffsetChange.mock.calls).toEqual([[0, 'list-changed']]);
    rerender({ ...next, offset: 0 });
    rerender({ ...next, offset: 20 });
    expect(state().offset).toBe(20);
    expect(onOffsetChange).toHaveBeenCalledOnce();
  });

  it.each([
    { what: 'machine', change: { subject: SHIPPING } },
    { what: 'filter', change: { revoked: true } },
    { what: 'page size', change: { limit: 25 } },
  ])(
    'keeps the offset when the host sets it together with the $what, as a URL does',
    ({ change }) => {
      const onOffsetChange = vi.fn();
      const { rerender, state } = renderState({
        offset: 20,
        revoked: false,
        limit: 10,
        onOffsetChange,
      });
      rerender({ offset: 50, revoked: false, limit: 10, onOffsetChange, ...change });
      expect(state().offset).toBe(50);
      expect(onOffsetChange).not.toHaveBeenCalled();
    },
  );

  it('may be on the first page already', () => {
    const onOffsetChange = vi.fn();
    const { rerender } = renderState({ offset: 0, onOffsetChange });
    rerender({ offset: 0, onOffsetChange, subject: SHIPPING });
    expect(onOffsetChange).not.toHaveBeenCalled();
  });

  it.each([Number.NaN, -10, 2.5, Number.POSITIVE_INFINITY])(
    'passes an offset of %d on, for the list to reject',
    (offset) => {
      const { state, rerender } = renderState({ offset });
      rerender({ offset });
      expect(state().offset).toBe(offset);
    },
  );

  it('passes a page size that is not a number on, for the list to reject', () => {
    const { state, rerender } = renderState({ limit: Number.NaN });
    rerender({ limit: Number.NaN });
    expect(state().limit).toBeNaN();
  });
});

it('may be partly controlled', () => {
  const onOffsetChange = vi.fn();
  const { state, rerender } = renderState({ revoked: true, defaultOffset: 30, onOffsetChange });
  act(() => state().setRevoked(false));
  expect(state()).toMatchObject({ revoked: true, offset: 30 });
  rerender({ revoked: false, onOffsetChange });
  expect(state()).toMatchObject({ revoked: false, offset: 0 });
  expect(onOffsetChange.mock.calls).toEqual([[0, 'list-changed']]);
});

it('returns the same setters in every render', () => {
  const { state, rerender } = renderState();
  const { setRevoked, setExpired, setLimit, setOffset } = state();
  act(() => setOffset(20));
  rerender({ onOffsetChange: () => {}, revoked: true });
  expect(state()).toMatchObject({ setRevoked, setExpired, setLimit, setOffset });
});

it('calls the host’s latest callback', () => {
  const [older, newer] = [vi.fn(), vi.fn()];
  const { state, rerender } = renderState({ onOffsetChange: older });
  const { setOffset } = state();
  rerender({ onOffsetChange: newer });
  act(() => setOffset(20));
  expect(older).not.toHaveBeenCalled();
  expect(newer).toHaveBeenCalledOnce();
});

it('requests the first page once in StrictMode too', () => {
  const onOffsetChange = vi.fn();
  const { rerender } = renderHook(
    ({ subject }) => useM2MTokenListState({ subject, defaultOffset: 20, onOffsetChange }),
    { initialProps: { subject: BILLING }, wrapper: StrictMode },
  );
  rerender({ subject: SHIPPING });
  expect(onOffsetChange.mock.calls).toEqual([[0, 'list-changed']]);
});

describe('a subject that arrives late', () => {
  it('keeps the offset at which the host started', () => {
    const onOffsetChange = vi.fn();
    const { state, rerender } = renderState({ subject: null, offset: 20, onOffsetChange });
    rerender({ subject: SHIPPING, offset: 20, onOffsetChange });
    expect(state().offset).toBe(20);
    expect(onOffsetChange).not.toHaveBeenCalled();
  });

  it('is another list if the machine differs from the previous one', () => {
    const { state, rerender } = renderState({ offset: 20 });
    rerender({ subject: null, offset: 20 });
    expect(state().offset).toBe(20);
    rerender({ subject: SHIPPING, offset: 20 });
    expect(state().offset).toBe(0);
  });
});
