import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import {
  M2MTokens,
  M2MTokensProvider,
  useM2MTokens,
  type UseM2MTokensReturn,
} from 'react-m2m-tokens';
import { SWRConfig } from 'swr';
import { vi } from 'vitest';
import { BILLING } from '../support/tokens.js';
import type { FaultyServer } from './startFaultyServer.js';

/** The hook alone, or the whole component. */
export type Rung = 'useM2MTokens' | '<M2MTokens>';

const LONGEST = 15_000;

/**
 * A list in a page of its own, with a real connection to the server. Only the page's clock is fake.
 *
 * @param startAt offset of the page to open, in rows
 */
export async function openList(rung: Rung, server: FaultyServer, startAt = 0) {
  const cache = new Map<string, { isValidating?: boolean }>();
  const provider = () => cache as Map<string, object>;
  const askedAt: number[] = [];
  const hook: { latest?: UseM2MTokensReturn } = {};

  const countingFetch: typeof fetch = (...args) => {
    askedAt.push(Date.now());
    return fetch(...args);
  };

  function Hook() {
    const [offset, setOffset] = useState(startAt);
    const list = useM2MTokens({ subject: BILLING, offset }, { onPastEnd: setOffset });
    Object.values(list);
    useEffect(() => {
      hook.latest = list;
    });
    return <output>{list.tokens.map(({ id }) => id).join(' ')}</output>;
  }

  const view = await act(async () =>
    render(
      <SWRConfig value={{ provider, dedupingInterval: 0 }}>
        <M2MTokensProvider proxyUrl={server.proxyUrl} fetch={countingFetch}>
          {rung === 'useM2MTokens' ? (
            <Hook />
          ) : (
            <M2MTokens subject={BILLING} defaultState={{ offset: startAt }} />
          )}
        </M2MTokensProvider>
      </SWRConfig>,
    ),
  );

  const isAsking = () => [...cache.values()].some(({ isValidating }) => isValidating === true);

  /** Waits for the server's answer, while the page's clock stands still. */
  async function settle(): Promise<void> {
    // SWR sends the request one frame later.
    await act(() => vi.advanceTimersByTimeAsync(20));
    while (isAsking()) await act(() => new Promise((resolve) => void setImmediate(resolve)));
  }

  /** Lets the request run into its time-out. */
  async function timeOut(): Promise<void> {
    // The headers of the answer have arrived, if there are any.
    while (server.open() === 0) await new Promise((resolve) => void setImmediate(resolve));
    await act(() => vi.advanceTimersByTimeAsync(LONGEST));
    await settle();
  }

  return {
    container: view.container,
    askedAt,
    settle,
    timeOut,
    hook: (): UseM2MTokensReturn => {
      if (hook.latest === undefined) throw new Error('The hook was not rendered.');
      return hook.latest;
    },
    /** Retries or refreshes as the user does, with the button on the page. */
    askAnew: () => {
      if (rung === 'useM2MTokens') {
        act(() => void hook.latest?.mutate());
        return;
      }
      const again = screen.queryByRole('button', { name: 'Try again' });
      fireEvent.click(again ?? screen.getByRole('button', { name: 'Refresh' }));
    },
    /** Passes so many milliseconds in the page, timer by timer; the server answers each request in between. */
    wait: async (milliseconds: number, answer: () => Promise<void>) => {
      const end = Date.now() + milliseconds;
      while (Date.now() < end && vi.getTimerCount() > 0) {
        const before = askedAt.length;
        await act(async () => void (await vi.advanceTimersToNextTimerAsync()));
        if (askedAt.length > before) await answer();
      }
    },
  };
}

export type OpenList = Awaited<ReturnType<typeof openList>>;
