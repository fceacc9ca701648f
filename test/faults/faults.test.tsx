import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeConsole } from '../support/setup.js';
import { expectShown, shownIds } from './expectShown.js';
import type { Shown } from './facts.js';
import { FAULTS, type FaultRow, SHRUNK } from './faults.js';
import { type OpenList, openList, type Rung } from './openList.js';
import { type FaultyServer, startFaultyServer } from './startFaultyServer.js';

const TIME_OUT = 15_000;
const TEN_MINUTES = 600_000;

let server: FaultyServer;

beforeEach(async () => {
  server = await startFaultyServer();
  // The server keeps its own time.
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  // At the start of a second, since HTTP dates have no fractions.
  vi.setSystemTime(Math.floor(Date.now() / 1000) * 1000);
  // Retry delays are random.
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

afterEach(() => server.stop());

const answerOf = (list: OpenList, { isSilent }: FaultRow) =>
  isSilent ? list.timeOut() : list.settle();

const rungs: Rung[] = ['useM2MTokens', '<M2MTokens>'];
const cases = rungs.flatMap((rung) =>
  Object.entries(FAULTS).map(([name, row]) => [rung, name, row] as const),
);
const onFirstPage = (shown: FaultRow['first'] | FaultRow['later']) => shown as Shown;

describe.each(cases)('%s: %s', (rung, _name, row) => {
  it('on the first load', async () => {
    await server.misbehave(row.fault);
    const list = await openList(rung, server);
    await answerOf(list, row);
    expectShown(rung, list, row, onFirstPage(row.first));

    await list.wait(TEN_MINUTES, () => answerOf(list, row));
    expect(pausesOf(list.askedAt, row)).toEqual(row.repeats);
    expectShown(rung, list, row, onFirstPage(row.first));

    await expectRecovery(list);
    expectWarnings(row);
  });

  it('on a refresh', async () => {
    const list = await openList(rung, server);
    await list.settle();
    const before = shownIds(list.container);
    expect(before).toHaveLength(10);

    await server.misbehave(row.fault);
    list.askAnew();
    await answerOf(list, row);
    expectShown(rung, list, row, onFirstPage(row.later));
    const isKept = row.later === 'the rows stay, marked';
    expect(isKept ? shownIds(list.container) : before).toEqual(before);

    await list.wait(TEN_MINUTES, () => answerOf(list, row));
    expect(pausesOf(list.askedAt.slice(1), row)).toEqual(row.repeats);
    expectShown(rung, list, row, onFirstPage(row.later));

    await expectRecovery(list);
    expect(shownIds(list.container)).toEqual(before);
    expectWarnings(row);
  });
});

describe.each([
  ['useM2MTokens' as const, /^mt_/],
  ['<M2MTokens>' as const, /11–15 of 15/],
])('%s: a list that has become shorter', (rung, text) => {
  const leftOver = { rowCount: 5, laterRequests: 0, text: expect.stringMatching(text) };

  it('on the first load', async () => {
    await server.misbehave(SHRUNK.fault);
    const list = await openList(rung, server, 80);
    expect(await lastPage(list)).toEqual(leftOver);
  });

  it('on a refresh', async () => {
    const list = await openList(rung, server, 80);
    await list.settle();
    expect(shownIds(list.container)).toHaveLength(7);
    await server.misbehave(SHRUNK.fault);
    list.askAnew();
    expect(await lastPage(list)).toEqual(leftOver);
  });

  async function lastPage(list: OpenList) {
    // The missing page leads to the last one left.
    await list.settle();
    await list.settle();
    const asked = list.askedAt.length;
    await list.wait(TEN_MINUTES, list.settle);
    return {
      rowCount: shownIds(list.container).length,
      laterRequests: list.askedAt.length - asked,
      text: list.container.textContent,
    };
  }
});

/** Seconds between an answer and the next request. */
function pausesOf(askedAt: readonly number[], { isSilent }: FaultRow): number[] {
  const took = isSilent ? TIME_OUT : 0;
  // A request leaves within a few frames.
  return askedAt
    .slice(1)
    .map((at, index) => Math.floor((at - (askedAt[index] ?? 0) - took) / 1000));
}

/** Once the server recovers, one press by the user is enough. */
async function expectRecovery(list: OpenList): Promise<void> {
  await server.behave();
  list.askAnew();
  await list.settle();
  expect(shownIds(list.container)).toHaveLength(10);
  // Abandoned requests do not burden the server.
  while (server.open() > 0) await new Promise((resolve) => void setImmediate(resolve));
}

/** Only a total that cannot be right warns programmers. */
function expectWarnings({ first }: FaultRow): void {
  const isExpected = (text: string) =>
    first === '10 rows, total unknown' && text.includes('no plausible total of M2M tokens');
  expect(takeConsole().filter((text) => !isExpected(text))).toEqual([]);
}
