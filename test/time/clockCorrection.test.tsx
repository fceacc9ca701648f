import { act, render, screen } from '@testing-library/react';
import {
  type M2MTokensProviderProps,
  M2MTokensProvider,
  useM2MTokens,
  type UseM2MTokensReturn,
} from 'react-m2m-tokens';
import { FAKE_NOW } from 'react-m2m-tokens/testing';
import { SWRConfig } from 'swr';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { correctClock } from '../../src/time/clockShift.js';
import { systemClock } from '../../src/time/systemClock.js';
import { useM2MTokenStatus } from '../../src/hooks/useM2MTokenStatus.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { BILLING, tokenCalled } from '../support/tokens.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

fakeTime();

afterEach(() => correctClock(0, 0));

/** Expires half an hour after the server's time. */
const TOKEN = tokenCalled('row', { expiration: FAKE_NOW + HOUR / 2 });

/** A browser whose clock differs from the server's. The token is on the screen before the first answer. */
async function openPage(ahead: number, config: M2MTokensProviderProps = {}, answerStatus = 200) {
  vi.setSystemTime(FAKE_NOW + ahead);
  const server = { ahead, tellsTime: true };
  const proxyFetch = async () => {
    const headers = new Headers();
    if (server.tellsTime) headers.set('date', new Date(Date.now() - server.ahead).toUTCString());
    const page = { data: [TOKEN], totalCount: 1, skipped: 0 };
    return Response.json(page, { status: answerStatus, headers });
  };
  const shown: string[] = [];
  const lists: UseM2MTokensReturn[] = [];

  function List() {
    lists.push(useM2MTokens({ subject: BILLING }));
    return null;
  }

  // Memoised, so that it does not render with the list.
  function Status() {
    const status = useM2MTokenStatus(TOKEN, 0);
    if (shown.at(-1) !== status) shown.push(status);
    return <p>{status}</p>;
  }

  const cache = new Map();
  render(
    <SWRConfig value={{ provider: () => cache, dedupingInterval: 0 }}>
      <M2MTokensProvider fetch={proxyFetch} {...config}>
        <List />
        <Status />
      </M2MTokensProvider>
    </SWRConfig>,
  );
  await pass(0);
  return {
    server,
    /** The texts that the user has read, in order. */
    shown,
    askAgain: async () => {
      await act(async () => void (await lists.at(-1)?.mutate()));
      await pass(0);
    },
  };
}

describe('a browser whose clock is wrong', () => {
  it('an hour ahead: a token that seemed expired is active as soon as the server answers', async () => {
    const { shown } = await openPage(HOUR);
    expect(shown).toEqual(['expired', 'active']);
    expect(screen.getByText('active')).toBeVisible();
  });

  it('and the token expires by the server’s clock', async () => {
    const { shown } = await openPage(HOUR);
    await pass(HOUR / 2 - SECOND);
    expect(shown).toEqual(['expired', 'active']);
    await pass(SECOND);
    expect(shown).toEqual(['expired', 'active', 'expired']);
  });

  it('an hour behind: an expired token does not look active', async () => {
    const { shown } = await openPage(-HOUR);
    expect(shown).toEqual(['active']);
    await pass(HOUR / 2);
    expect(shown).toEqual(['active', 'expired']);
  });

  it('is corrected by a failed response, too', async () => {
    const { shown } = await openPage(HOUR, {}, 403);
    expect(shown).toEqual(['expired', 'active']);
  });

  it('is used uncorrected again after the user has set it', async () => {
    const { server, askAgain, shown } = await openPage(HOUR);
    vi.setSystemTime(FAKE_NOW);
    server.ahead = 0;
    await askAgain();
    expect(systemClock.now()).toBe(Date.now());
    expect(shown).toEqual(['expired', 'active']);
  });

  it('stays corrected while answers have no date', async () => {
    const { server, askAgain, shown } = await openPage(HOUR);
    server.tellsTime = false;
    await askAgain();
    expect(shown).toEqual(['expired', 'active']);
  });

  it('does not move times with each answer, which measures a little differently', async () => {
    const { server, askAgain } = await openPage(HOUR);
    const before = systemClock.now() - Date.now();
    server.ahead = HOUR + 3 * SECOND;
    await askAgain();
    expect(systemClock.now() - Date.now()).toBe(before);
    server.ahead = HOUR + 3 * MINUTE;
    await askAgain();
    expect(systemClock.now() - Date.now()).toBeLessThan(before - 2 * MINUTE);
  });
});

describe('a clock that is not corrected', () => {
  it.each([59 * SECOND, -59 * SECOND, 0])('is off by %d ms', async (ahead) => {
    await openPage(ahead);
    expect(systemClock.now()).toBe(Date.now());
  });

  it.each([62 * SECOND, -62 * SECOND])('is not off by %d ms', async (ahead) => {
    await openPage(ahead);
    expect(systemClock.now()).toBe(Date.now() - ahead + SECOND / 2);
  });

  it('is the provider’s own', async () => {
    const { shown } = await openPage(HOUR, { now: () => FAKE_NOW + HOUR });
    expect(shown).toEqual(['expired']);
  });

  it('is the browser’s, if the provider passes it', async () => {
    const { shown } = await openPage(HOUR, { now: Date.now });
    expect(shown).toEqual(['expired']);
  });

  it('is a server’s, which many requests share', () => {
    vi.stubGlobal('document', undefined);
    correctClock(Date.now() + HOUR, Date.now());
    vi.unstubAllGlobals();
    expect(systemClock.now()).toBe(Date.now());
  });
});

describe('a clock at the edge of the tolerance', () => {
  it('does not jump with each answer', () => {
    correctClock(Date.now() + 60.4 * SECOND, Date.now());
    const corrected = systemClock.now() - Date.now();
    expect(corrected).toBe(60.4 * SECOND);
    for (const off of [59.6, 60.4, 45, 31]) {
      correctClock(Date.now() + off * SECOND, Date.now());
      expect(systemClock.now() - Date.now()).toBe(corrected);
    }
  });

  it('is used uncorrected again when it is right', () => {
    correctClock(Date.now() + HOUR, Date.now());
    correctClock(Date.now() + 29 * SECOND, Date.now());
    expect(systemClock.now()).toBe(Date.now());
  });
});
