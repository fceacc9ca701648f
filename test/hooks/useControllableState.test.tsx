import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useControllableState } from '../../src/hooks/useControllableState.js';

function renderValue(controlled: number | undefined, onChange?: (value: number) => void) {
  const hook = renderHook((value: number | undefined) => useControllableState(value, 1, onChange), {
    initialProps: controlled,
  });
  return { ...hook, value: () => hook.result.current[0], set: () => hook.result.current[1] };
}

it('keeps the value when it is uncontrolled', () => {
  const onChange = vi.fn();
  const { value, set } = renderValue(undefined, onChange);
  expect(value()).toBe(1);
  act(() => set()(2));
  expect(value()).toBe(2);
  expect(onChange.mock.calls).toEqual([[2]]);
});

it('shows the host’s value, despite calls of the setter', () => {
  const onChange = vi.fn();
  const { value, set, rerender } = renderValue(5, onChange);
  act(() => set()(2));
  expect(value()).toBe(5);
  expect(onChange.mock.calls).toEqual([[2]]);
  rerender(6);
  expect(value()).toBe(6);
});

it.each([0, Number.NaN])('treats %d as a value', (held) => {
  expect(renderValue(held).value()).toBe(held);
});

it('continues with the last set value when the host stops controlling it', () => {
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
