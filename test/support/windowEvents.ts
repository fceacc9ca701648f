import { act } from '@testing-library/react';

/** The person comes back to the window. */
export function focusWindow(): void {
  act(() => void window.dispatchEvent(new Event('focus')));
}

/** The network comes back. */
export function reconnect(): void {
  act(() => void window.dispatchEvent(new Event('online')));
}

/** The page goes into the browser's back/forward cache. */
export function leavePage(): void {
  dispatchPageEvent('pagehide');
}

/** The page comes back from the browser's back/forward cache. */
export function returnToPage(): void {
  dispatchPageEvent('pageshow');
}

function dispatchPageEvent(type: 'pagehide' | 'pageshow'): void {
  const event = Object.assign(new Event(type), { persisted: true });
  act(() => void window.dispatchEvent(event));
}
