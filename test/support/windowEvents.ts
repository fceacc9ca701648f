import { act } from '@testing-library/react';

/** The person comes back to the window. */
export function focusWindow(): void {
  act(() => void window.dispatchEvent(new Event('focus')));
}

/** The network comes back. */
export function reconnect(): void {
  act(() => void window.dispatchEvent(new Event('online')));
}
