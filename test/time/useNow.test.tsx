import { act, render, renderHook, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { M2MTokensProvider } from 'react-m2m-tokens';
import { beforeEach, expect, it, vi } from 'vitest';
import { useClock } from '../../src/hooks/useClock.js';
import { useNow } from '../../src/time/useNow.js';
import { fakeTime, pass } from '../support/fakeTime.js';

const START = 1_000_000;
const MINUTE = 60_000;

fakeTime();

beforeEach(() => void vi.setSystemTime(START));

const wholeMinute = (now: number) => Math.floor(now / MINUTE + 1) * MINUTE;
const never = () => Infinity;

function Clock({ nextChange = never }: { nextChange?: (now: number) => number }) {
  const now = useNow(useClock(), nextChange);
  return <p>{now === null ? 'no clock' : now}</p>;
}

it('has no time on the server or while hydrating, and then has one', async () => {
  const recovered = vi.fn();
  const html = renderToString(<Clock />);
  expect(html).toBe('<p>no clock</p>');
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = html;
  const root = await act(async () =>
    hydrateRoot(container, <Clock />, { onRecoverableError: recovered }),
  );
  expect(container.textContent).toBe(String(START));
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

it('stands still until a dependent value changes, whatever else renders', async () => {
  const renders = vi.fn();
  function Counted() {
    renders(useNow(useClock(), wholeMinute));
    return null;
  }
  const view = render(<Counted />);
  await pass(MINUTE * 0.3);
  view.rerender(<Counted />);
  await pass(MINUTE * 0.3);
  // 1,000,000 is 40 seconds past the minute.
  expect(renders.mock.calls).toEqual([[START], [START], [START + 20_000]]);
});

it('moves each reader at its own moment, on one timer', async () => {
  const inTenSeconds = (now: number) => (now < START + 10_000 ? START + 10_000 : Infinity);
  render(
    <>
      <Clock nextChange={inTenSeconds} />
      <Clock nextChange={wholeMinute} />
      <Clock />
    </>,
  );
  const times = () => screen.getAllByText(/./, { selector: 'p' }).map((p) => p.textContent);
  expect(vi.getTimerCount()).toBe(1);
  await pass(MINUTE);
  expect(times()).toEqual([START + 10_000, START + 20_000, START].map(String));
});

it('reads the time again for other moments of change', async () => {
  const view = render(<Clock />);
  await pass(5_000);
  view.rerender(<Clock nextChange={wholeMinute} />);
  expect(screen.getByText(String(START + 5_000))).toBeVisible();
});

it('leaves no timer behind', () => {
  const { unmount } = renderHook(() => useNow(useClock(), never));
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
