import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Break, buildRacePage } from './races/buildRacePage.js';
import { createRaceServer } from './races/createRaceServer.js';
import type { WrongKind } from './races/lookAtList.js';
import type { RaceAction, RaceScript } from './races/RaceScript.js';
import { readRowId } from './races/raceRows.js';
import { raceFiles, type RaceRuns, runRaces } from './races/runRaces.js';
import { launchBrowser } from './support/launchBrowser.js';

/** For other runs: `RACE_FIRST_SEED=5000`. A failed run reports its seed. */
const FIRST_SEED = Number(process.env['RACE_FIRST_SEED'] ?? 1_000);

let browser: Browser;
let styles: string;
/** The page's script with the built package. */
let client: string;

beforeAll(async () => {
  [browser, client, styles] = await Promise.all([
    launchBrowser(),
    buildRacePage(),
    readFile(fileURLToPath(new URL('../../dist/styles.css', import.meta.url)), 'utf8'),
  ]);
});

afterAll(() => browser?.close());

/** Runs `count` seeds from the one at the index `first`, and logs the numbers. */
async function runSeeds(count: number, broken?: Break, first = 0): Promise<RaceRuns> {
  const seeds = Array.from({ length: count }, (_, index) => FIRST_SEED + first + index);
  const runs = { browser, styles, seeds };
  const seen = await runRaces({
    ...runs,
    client: broken === undefined ? client : await buildRacePage(broken),
    // In a broken build the page itself sees the duplicates.
    patience: broken === undefined ? undefined : 0,
  });
  const numbers = JSON.stringify({ firstSeed: FIRST_SEED, ...seen, wrong: seen.wrong.length });
  console.log(`${broken?.path ?? 'as built'}: ${seen.wrongFrames} frames wrong, ${numbers}`);
  return seen;
}

/** Runs seeds until one shows the fault. On a busy machine few frames have rows, so that it takes more of them. */
async function runUntilShown(broken: Break, reported: string): Promise<RaceRuns> {
  const [most, step] = [192, 12];
  let seen = await runSeeds(step, broken);
  for (let at = step; at < most && !shows(seen, reported); at += step) {
    // oxlint-disable-next-line no-await-in-loop -- the next seeds run only if these show nothing
    seen = await runSeeds(step, broken, at);
  }
  return seen;
}

/** Whether the fault was reported, in a frame if it has one: frames do not show simultaneous requests. */
function shows({ wrongOf, wrongFrames }: RaceRuns, reported: string): boolean {
  return (wrongOf[reported] ?? 0) > 0 && (reported === 'duplicate request' || wrongFrames > 0);
}

describe('200 random runs of the built package, checked frame by frame', () => {
  let seen: RaceRuns;

  beforeAll(async () => {
    seen = await runSeeds(200);
  });

  it("never show another machine's row, an unmarked stale row or an unconfirmed empty state, and never send a duplicate request", () => {
    expect(seen.wrong.slice(0, 10)).toEqual([]);
    expect(seen.wrongFrames).toBe(0);
    expect(seen.complaints).toEqual([]);
  });

  it('are enough for a verdict', () => {
    expect(seen.runs).toBe(200);
    expect(seen.frames).toBeGreaterThan(2_000);
    // Not a share of the frames: a busy machine paints more of them while it waits.
    expect(seen.framesWithRows).toBeGreaterThan(1_000);
    expect(seen.framesWithStaleRows).toBeGreaterThan(300);
    expect(seen.changes).toBeGreaterThan(1_000);
    expect(Object.keys(seen.done).toSorted()).toEqual(KINDS);
    expect(KINDS.filter((kind) => (seen.done[kind] ?? 0) < 3)).toEqual([]);
  });

  it('abort requests that are no longer needed, as the server confirms', () => {
    expect(seen.aborted).toBeGreaterThan(200);
    // The number depends on the machine: a request that is aborted at once never reaches the server.
    expect(seen.closedEarly).toBeGreaterThan(0);
  });
});

const KINDS = [
  ...(['expired', 'focus', 'leave', 'next burst', 'page', 'previous', 'refresh'] as const),
  ...(['revoked', 'subject'] as const),
];

describe.each<{ what: string; broken: Break; reported: WrongKind | 'duplicate request' }>([
  {
    what: 'rows are kept when any parameter changes, as keepPreviousData does',
    broken: {
      path: 'data/useKeptPage.ts',
      from: 'kept?.boundary === input.boundary ? kept : undefined',
      to: 'kept',
    },
    reported: 'foreign row',
  },
  {
    what: 'stale rows are not marked',
    broken: {
      path: 'components/M2MTokenTable.tsx',
      from: "data-stale={isStale ? '' : undefined}",
      to: '',
    },
    reported: 'unmarked stale row',
  },
  {
    what: 'SWR keeps the previous rows under any key',
    broken: {
      path: 'data/configurePage.ts',
      from: 'keepPreviousData: false',
      to: 'keepPreviousData: true',
    },
    reported: 'unmarked stale row',
  },
  {
    what: 'a loading list is taken for an empty one',
    broken: {
      path: 'logic/tableState.ts',
      from: "if (input.isLoading) return 'loading';",
      to: "if (input.isLoading) return 'none-shown';",
    },
    reported: 'empty without an answer',
  },
  {
    what: 'a new request leaves the previous one in flight',
    broken: {
      path: 'data/PageEntry.ts',
      from: `export function beginRequest(entry: PageEntry): PageRequest {
  abortRequest(entry);`,
      to: 'export function beginRequest(entry: PageEntry): PageRequest {',
    },
    reported: 'duplicate request',
  },
])('the watcher, when $what', ({ broken, reported }) => {
  it(`reports: ${reported}`, async () => {
    expect(shows(await runUntilShown(broken, reported), reported)).toBe(true);
  });
});

describe('the server sees an unneeded request closed before the response', () => {
  const next: RaceAction = { kind: 'next burst', presses: 1, pause: 0 };
  const page = (at: number): RaceAction => ({ kind: 'page', at });
  const subject = (at: number): RaceAction => ({ kind: 'subject', at });

  it.each<{ what: string; actions: RaceAction[] }>([
    { what: 'ten pages in a row', actions: Array.from({ length: 10 }, () => next) },
    { what: 'pages forward and back', actions: [next, page(0.99), { kind: 'previous' }, page(0)] },
    { what: 'filters', actions: [{ kind: 'revoked' }, { kind: 'expired' }, { kind: 'revoked' }] },
    { what: 'machines', actions: [subject(0.5), subject(0.9), subject(0)] },
    { what: 'a page, a filter, a machine', actions: [next, { kind: 'expired' }, subject(0.5)] },
    {
      what: "a focus's request, on refresh",
      actions: [{ kind: 'focus' }, { kind: 'refresh' }],
    },
  ])('$what', async ({ actions }) => {
    const { server, page: tab, isSettled } = await openHeld();
    for (const action of actions) {
      const before = server.calls.length;
      await tab.evaluate((given) => race.act(given), action);
      await expect.poll(() => server.calls.length).toBe(before + 1);
    }
    const left = server.calls.slice(1, -1);
    const wanted = server.calls.at(-1);
    await expect.poll(() => left.filter((call) => call.isClosedEarly).length).toBe(left.length);
    expect(wanted?.isOpen).toBe(true);
    wanted?.answer();
    await isSettled();
    const shown = await tab.locator('[data-column="id"] code').allInnerTexts();
    expect(shown.map((id) => readRowId(id).offset)).toEqual(
      Array.from({ length: 5 }, () => wanted?.offset),
    );
    expect(await tab.evaluate(() => race.network.duplicates)).toEqual([]);
  });

  it('a list that unmounts', async () => {
    const { server, page: tab } = await openHeld();
    await tab.evaluate((given) => race.act(given), next);
    await expect.poll(() => server.calls.length).toBe(2);
    await tab.evaluate(() => race.controls.setHere(false));
    await expect.poll(() => server.calls[1]?.isClosedEarly).toBe(true);
  });

  /** Opens a list whose first page is answered; all later calls wait. */
  async function openHeld() {
    const files = raceFiles(client, styles);
    const server = await createRaceServer({ files, isHeld: true });
    const context = await browser.newContext({ locale: 'en-US' });
    onTestFinished(async () => {
      await context.close();
      server.close();
    });
    const tab = await context.newPage();
    await tab.goto(server.origin);
    const isSettled = () => tab.locator('table[aria-busy="false"]').waitFor();
    const script: RaceScript = {
      ...{ seed: 0, host: 'own', strict: false, dedupingInterval: 0, steps: [] },
    };
    await tab.evaluate((given) => openRace(given).then(() => undefined), script);
    await expect.poll(() => server.calls.length).toBe(1);
    server.calls[0]?.answer();
    await isSettled();
    return { server, page: tab, isSettled };
  }
});

it('a break fails when its source has changed', async () => {
  const gone: Break = { path: 'data/useKeptPage.ts', from: 'no such text', to: '' };
  await expect(buildRacePage(gone)).rejects.toThrow('does not contain exactly once: no such text');
  const unused: Break = { path: 'server/toWire.ts', from: 'no such text', to: '' };
  await expect(buildRacePage(unused)).rejects.toThrow('is not part of the page');
});
