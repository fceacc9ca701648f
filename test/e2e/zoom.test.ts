import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCutWords, findOverflow, findStray } from './support/measure.js';
import { TokenList } from './support/TokenList.js';
import { openDemo } from './support/openDemo.js';

const demo = openDemo();
let list: TokenList;

beforeEach(async () => {
  list = new TokenList(demo.page);
});

afterEach(() => {
  demo.watched.take(/^A status of 422/);
});

/** Every state of the demo, and how to reach it. */
const STATES: [string, () => Promise<unknown>][] = [
  ['rows', () => list.showsRange(/^1–10 of /)],
  ['rows of every status', showAll],
  [
    'a later page',
    () =>
      list
        .control('Next page')
        .click()
        .then(() => list.showsRange(/^11–20 of /)),
  ],
  ['few rows', () => list.openMachine('Report job').then(() => list.showsRange('1–3 of 3'))],
  ['an id that was copied', copyId],
  ['an open row', openRow],
  ['no rows', () => list.openMachine('New machine').then(() => list.isSettled())],
  ['a failure', fail],
  ['a failure over rows', failOverRows],
  ['a first load', loadForever],
];

async function showAll(): Promise<void> {
  await list.filter('Include revoked').click();
  await list.filter('Include expired').click();
  await list.rowsPerPage.selectOption('100');
  await list.showsRange('1–100 of 1,284');
}

async function copyId(): Promise<void> {
  await list.showsRange(/^1–10 of /);
  await demo.page
    .getByRole('button', { name: /^Copy token ID/ })
    .first()
    .click();
  await list.table
    .getByText(/^(Copied|Selected)/)
    .first()
    .waitFor();
}

async function openRow(): Promise<void> {
  await list.showsRange(/^1–10 of /);
  await demo.page
    .getByRole('button', { name: /details of token/i })
    .nth(1)
    .click();
  await list.table.getByText('Claims', { exact: true }).waitFor();
}

async function fail(): Promise<void> {
  await list.showsRange(/^1–10 of /);
  await failNext();
  await list.openMachine('Report job');
  await retry().waitFor();
}

async function failOverRows(): Promise<void> {
  await list.showsRange(/^1–10 of /);
  await failNext();
  await demo.page.getByRole('button', { name: 'Refresh' }).click();
  await retry().waitFor();
}

/** With a status that SWR does not retry. */
async function failNext(): Promise<void> {
  await demo.page.route(
    '**/api/m2m-tokens*',
    (route) => route.fulfill({ status: 422, contentType: 'application/json', body: '{}' }),
    { times: 1 },
  );
}

async function loadForever(): Promise<void> {
  await demo.page.route('**/api/m2m-tokens*', () => {});
  await demo.page.reload();
  await demo.page.locator('table[aria-busy="true"]').waitFor();
}

const retry = () => demo.page.getByRole('button', { name: 'Try again' });

/** Applies the text spacing of WCAG 1.4.12, through a sheet that the policy allows. */
async function spaceText(): Promise<void> {
  await demo.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
  });
}

describe.each([
  // The size of a 1280 by 1024 window at 400 % zoom.
  { width: 320, height: 256 },
  { width: 1280, height: 1024 },
])('a user whose window is $width px wide', (viewport) => {
  it.each(STATES)(
    'never scrolls sideways, nor loses text with wider spacing: %s',
    async (_, reach) => {
      await demo.page.setViewportSize(viewport);
      await demo.page.goto(demo.url);
      await reach();
      const before = await findCutWords(demo.page);
      const wide = await findOverflow(demo.page);
      await spaceText();
      const cut = await findCutWords(demo.page);
      wide.push(...(await findOverflow(demo.page)));
      // During row changes, Safari leaves such elements behind, and they widen the page.
      wide.push(...(await findStray(demo.page)));
      expect(wide).toEqual([]);
      expect(cut.filter((words) => !before.includes(words))).toEqual([]);
    },
  );
});
