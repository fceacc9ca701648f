import { act, render, renderHook, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { M2MTokensProvider } from 'react-m2m-tokens';
import { expect, it, vi } from 'vitest';
import { TICK } from '../../src/hooks/createClock.js';
import { useNow } from '../../src/hooks/useNow.js';
import { fakeTime } from '../support/fakeTime.js';

fakeTime();

function Clock() {
  const now = useNow();
  return <p>{now === null ? 'no clock' : now}</p>;
}

it('has no time on the server, nor while hydrating; then it has', async () => {
  vi.setSystemTime(1_000_000);
  const recovered = vi.fn();
  const html = renderToString(<Clock />);
  expect(html).toBe('<p>no clock</p>');
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = html;
  const root = await act(async () =>
    hydrateRoot(container, <Clock />, { onRecoverableError: recovered }),
  );
  expect(container.textContent).toBe('1000000');
  expect(recovered).not.toHaveBeenCalled();
  act(() => root.unmount());
  container.remove();
});

it('reads the provider’s clock', () => {
  render(
    <M2MTokensProvider now={() => 42}>
      <Clock />
    </M2MTokensProvider>,
  );
  expect(screen.getByText('42')).toBeVisible();
});

it('moves with the minutes, all readers together, on one timer', () => {
  const now = () => Date.now();
  vi.setSystemTime(1_000_000);
  render(
    <M2MTokensProvider now={now}>
      <Clock />
      <Clock />
    </M2MTokensProvider>,
  );
  expect(screen.getAllByText('1000000')).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(1);
  act(() => void vi.advanceTimersByTime(TICK));
  expect(screen.getAllByText(String(1_000_000 + TICK))).toHaveLength(2);
});

it('leaves no timer behind', () => {
  const { unmount } = renderHook(() => useNow());
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
