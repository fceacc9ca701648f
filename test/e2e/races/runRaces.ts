import type { Browser, BrowserContext, Page } from 'playwright';
import type { RaceReport } from './client.js';
import { createRaceScript, type RaceActionKind, type RaceScript } from './RaceScript.js';
import { createRaceServer } from './createRaceServer.js';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Races</title>
    <link rel="stylesheet" href="/styles.css" />
    <script type="module" src="/client.js"></script>
  </head>
  <body></body>
</html>`;

/** The served files: the race page, its script and its styles. */
export const raceFiles = (client: string, styles: string) => ({
  '/': PAGE,
  '/client.js': client,
  '/styles.css': styles,
});

export interface RaceRuns {
  runs: number;
  frames: number;
  wrongFrames: number;
  framesWithRows: number;
  framesWithStaleRows: number;
  changes: number;
  calls: number;
  aborted: number;
  /** Requests closed before the response, as the server saw them. */
  closedEarly: number;
  /** How often each kind of action found a control to use. */
  done: Partial<Record<RaceActionKind, number>>;
  /** The faults, each with the seed of its script. */
  wrong: string[];
  /** The number of faults by kind. */
  wrongOf: Partial<Record<string, number>>;
  /** Console errors and exceptions of the pages. */
  complaints: string[];
}

interface RunRacesOptions {
  browser: Browser;
  client: string;
  styles: string;
  seeds: readonly number[];
  /** Pages that run in parallel, each with several runs. */
  pages?: number;
  runsInPage?: number;
  /** See createRaceServer. */
  patience?: number | undefined;
}

/** Runs a script per seed, several at a time, and adds up the reports. */
export async function runRaces({
  browser,
  client,
  styles,
  seeds,
  pages = 3,
  runsInPage = 4,
  patience,
}: RunRacesOptions): Promise<RaceRuns> {
  const server = await createRaceServer({ files: raceFiles(client, styles), patience });
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  const left = seeds.map(createRaceScript);
  const reports: [RaceScript, RaceReport][] = [];
  let duplicates: string[] = [];
  try {
    const work = async (page: Page) => {
      for (let script = left.shift(); script !== undefined; script = left.shift()) {
        reports.push([script, await page.evaluate((given) => runRace(given), script)]);
      }
    };
    const open = async () => {
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        const isExpected = /Failed to load resource/.test(message.text());
        if (message.type() === 'error' && !isExpected) complaints.push(message.text());
      });
      await page.goto(server.origin);
      await Promise.all(Array.from({ length: runsInPage }, () => work(page)));
    };
    await Promise.all(Array.from({ length: pages }, open));
    duplicates = await server.findDuplicates();
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
    server.close();
  }
  const found = addUp(reports);
  return {
    ...found,
    closedEarly: server.calls.filter((call) => call.isClosedEarly).length,
    wrong: [
      ...found.wrong,
      ...duplicates.map((url) => `seen by the server: duplicate request ${url}`),
    ],
    complaints,
  };
}

function addUp(
  reports: readonly [RaceScript, RaceReport][],
): Omit<RaceRuns, 'closedEarly' | 'complaints'> {
  const sum = (read: (report: RaceReport) => number) =>
    reports.reduce((total, [, report]) => total + read(report), 0);
  const count = <Name extends string>(names: readonly Name[]) => {
    const counts: Partial<Record<Name, number>> = {};
    for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  };
  return {
    runs: reports.length,
    frames: sum((report) => report.frames),
    wrongFrames: sum((report) => report.wrongFrames),
    framesWithRows: sum((report) => report.framesWithRows),
    framesWithStaleRows: sum((report) => report.framesWithStaleRows),
    changes: sum((report) => report.changes),
    calls: sum((report) => report.calls),
    aborted: sum((report) => report.aborted),
    done: count(reports.flatMap(([, report]) => report.done)),
    wrong: reports.flatMap(([script, report]) =>
      report.wrong.map(({ kind, what }) => `seed ${script.seed}: ${kind} ${what}`),
    ),
    wrongOf: count(reports.flatMap(([, report]) => report.wrong.map(({ kind }) => kind))),
  };
}
