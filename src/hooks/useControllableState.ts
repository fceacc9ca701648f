import { useCallback, useRef, useState } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect.js';

/**
 * A value that a prop controls, or that this hook keeps when the prop is undefined. The setter never changes its
 * identity.
 */
export function useControllableState<Value, Details extends unknown[] = []>(
  controlled: Value | undefined,
  initial: Value,
  onChange: ((value: Value, ...details: Details) => void) | undefined,
): [Value, (value: Value, ...details: Details) => void] {
  const [kept, setKept] = useState(initial);
  const latestOnChange = useRef(onChange);
  useIsomorphicLayoutEffect(() => {
    latestOnChange.current = onChange;
  });
  const set = useCallback((value: Value, ...details: Details) => {
    setKept(value);
    latestOnChange.current?.(value, ...details);
  }, []);
  return [controlled ?? kept, set];
}
