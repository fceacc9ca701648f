import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useControllableState } from '../../src/hooks/useControllableState.js';

function renderValue(controlled: number | undefined, onChange?: (value: number) => void) {
  const hook = renderHook((value: number | undefined) => useControllableState(value, 1, onChange), {
    initialProps: controlled,
  });
  return { ...hook, value: () => hook.result.current[0], set: () => hook.result.current[1] };
}

it('keeps the value when nobody holds it', () => {
  const onChange = vi.fn();
  const { value, set } = renderValue(undefined, onChange);
  expect(value()).toBe(1);
  act(() => set()(2));
  expect(value()).toBe(2);
  expect(onChange.mock.calls).toEqual([[2]]);
});

it('shows what the host holds, whatever is set', () => {
  const onChange = vi.fn();
  const { value, set, rerender } = renderValue(5, onChange);
  act(() => set()(2));
  expect(value()).toBe(5);
  expect(onChange.mock.calls).toEqual([[2]]);
  rerender(6);
  expect(value()).toBe(6);
});

it.each([0, Number.NaN])('takes %d for a value', (held) => {
  expect(renderValue(held).value()).toBe(held);
});

it('goes on from the last value that was set when the host lets go', () => {
  const { value, set, rerender } = renderValue(5);
  act(() => set()(7));
  rerender(undefined);
  expect(value()).toBe(7);
});

it('needs no callback', () => {
  const { value, set } = renderValue(undefined);
  act(() => set()(2));
  expect(value()).toBe(2);
});
