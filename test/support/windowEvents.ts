import { act } from '@testing-library/react';

/** The user returns to the window. */
export function focusWindow(): void {
  act(() => void window.dispatchEvent(new Event('focus')));
}

/** The network returns. */
export function reconnect(): void {
  act(() => void window.dispatchEvent(new Event('online')));
}

/** The page enters the browser's back/forward cache. */
export function leavePage(): void {
  dispatchPageEvent('pagehide');
}

/** The page returns from the browser's back/forward cache. */
export function returnToPage(): void {
  dispatchPageEvent('pageshow');
}

function dispatchPageEvent(type: 'pagehide' | 'pageshow'): void {
  const event = Object.assign(new Event(type), { persisted: true });
  act(() => void window.dispatchEvent(event));
}
