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
import { correctClock } from '../../src/hooks/clockShift.js';
import { systemClock } from '../../src/hooks/systemClock.js';
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

/** A browser that is ahead of a server which answers with its time; the token is on the screen before. */
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

  // It does not render because the list does.
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
    /** What the person has read, one after the other. */
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

  it('and the token expires when it does by the server’s clock', async () => {
    const { shown } = await openPage(HOUR);
    await pass(HOUR / 2 - SECOND);
    expect(shown).toEqual(['expired', 'active']);
    await pass(SECOND);
    expect(shown).toEqual(['expired', 'active', 'expired']);
  });

  it('an hour behind: a token that has expired is not told as active', async () => {
    const { shown } = await openPage(-HOUR);
    expect(shown).toEqual(['active']);
    await pass(HOUR / 2);
    expect(shown).toEqual(['active', 'expired']);
  });

  it('is set right by a refusal, too', async () => {
    const { shown } = await openPage(HOUR, {}, 403);
    expect(shown).toEqual(['expired', 'active']);
  });

  it('is taken as it is again when somebody has set it right', async () => {
    const { server, askAgain, shown } = await openPage(HOUR);
    vi.setSystemTime(FAKE_NOW);
    server.ahead = 0;
    await askAgain();
    expect(systemClock.now()).toBe(Date.now());
    expect(shown).toEqual(['expired', 'active']);
  });

  it('stays corrected while answers do not tell the time', async () => {
    const { server, askAgain, shown } = await openPage(HOUR);
    server.tellsTime = false;
    await askAgain();
    expect(shown).toEqual(['expired', 'active']);
  });

  it('does not make times hop with each answer, which measures a little differently', async () => {
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
  it.each([59 * SECOND, -59 * SECOND, 0])('is one that is off by %d ms', async (ahead) => {
    await openPage(ahead);
    expect(systemClock.now()).toBe(Date.now());
  });

  it.each([62 * SECOND, -62 * SECOND])('is not one that is off by %d ms', async (ahead) => {
    await openPage(ahead);
    expect(systemClock.now()).toBe(Date.now() - ahead + SECOND / 2);
  });

  it('is the provider’s own', async () => {
    const { shown } = await openPage(HOUR, { now: () => FAKE_NOW + HOUR });
    expect(shown).toEqual(['expired']);
  });

  it('is the browser’s, where the provider names it', async () => {
    const { shown } = await openPage(HOUR, { now: Date.now });
    expect(shown).toEqual(['expired']);
  });

  it('is that of a server, which many share', () => {
    vi.stubGlobal('document', undefined);
    correctClock(Date.now() + HOUR, Date.now());
    vi.unstubAllGlobals();
    expect(systemClock.now()).toBe(Date.now());
  });
});

describe('a clock that is off by about as much as is tolerated', () => {
  it('does not hop with each answer', () => {
    correctClock(Date.now() + 60.4 * SECOND, Date.now());
    const corrected = systemClock.now() - Date.now();
    expect(corrected).toBe(60.4 * SECOND);
    for (const off of [59.6, 60.4, 45, 31]) {
      correctClock(Date.now() + off * SECOND, Date.now());
      expect(systemClock.now() - Date.now()).toBe(corrected);
    }
  });

  it('is taken as it is again when it is right', () => {
    correctClock(Date.now() + HOUR, Date.now());
    correctClock(Date.now() + 29 * SECOND, Date.now());
    expect(systemClock.now()).toBe(Date.now());
  });
});
