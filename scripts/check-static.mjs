// Serves storybook-static on loopback. Opens a story of each component, a docs page generated from stories, and every
// MDX page; then one of each kind below a subpath. MSW must answer the stories' requests, nothing may fail, and no
// request may go to another host.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { serveFolder } from './serveFolder.mjs';

const FOLDER = 'storybook-static';
/** The longest wait for anything on a page, in milliseconds: a busy machine may need most of it. */
const PATIENCE = 120_000;
/** How many pages load side by side. */
const LANES = 4;

const { entries } = JSON.parse(await readFile(`${FOLDER}/index.json`, 'utf8'));
const all = Object.values(entries);
const stories = all.filter(isFirstStoryOfItsTitle);
const docs = all.find((entry) => entry.type === 'docs' && !isWritten(entry));
const pages = all.filter((entry) => entry.type === 'docs' && isWritten(entry));
/** The first story of a whole list, which sends requests. */
const list = stories.find(({ title }) => title === 'M2MTokens');
if (list === undefined) throw new Error('There is no story of M2MTokens.');
if (docs === undefined) throw new Error('There is no generated docs page.');
if (pages.length === 0) throw new Error('There is no MDX page.');
const browser = await chromium.launch(launchOptions());

await openAll('/', stories, pages);
await openAll('/sub/path/', [list], pages.slice(0, 1));
await browser.close();

function isFirstStoryOfItsTitle({ type, id, title }) {
  return type === 'story' && all.find((e) => e.type === 'story' && e.title === title)?.id === id;
}

/** Written in MDX, not generated from stories. */
function isWritten({ tags = [] }) {
  return tags.includes('attached-mdx') || tags.includes('unattached-mdx');
}

async function openAll(base, ofStories, ofPages) {
  const server = await serveFolder(FOLDER, base);
  const visits = [
    ...ofStories.map((story) => [
      `iframe.html?viewMode=story&id=${story.id}`,
      story === list ? showsMockedStory : showsStory,
    ]),
    [`?path=/docs/${docs.id}`, showsDocs],
    ...ofPages.map(({ id }) => [`?path=/docs/${id}`, showsPage]),
  ];
  const work = async () => {
    for (let visit = visits.shift(); visit; visit = visits.shift()) await open(server, ...visit);
  };
  await Promise.all(Array.from({ length: LANES }, work));
  server.close();
}

/** Each page gets its own context: the service worker of the previous page would control it. */
async function open({ origin, base }, path, look) {
  const faults = [];
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  context.on('request', (request) => {
    const { protocol, origin: requested } = new URL(request.url());
    if (protocol.startsWith('http') && requested !== origin)
      faults.push(`outside: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() === 404) faults.push(`404: ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await look(page, origin + base + path).catch((error) => faults.push(String(error)));
  // Ignores requests that a story sends while its page closes: they reach this server, which has no API.
  const found = [...faults];
  await context.close();
  console.log(`${base}${path} ${found.length === 0 ? 'ok' : ''}`);
  found.forEach(fail);
}

/** A story has rendered when a part of it is visible that users read or press. */
async function showsStory(page, url) {
  await page.goto(url);
  const content = page.locator('#storybook-root').locator('table, nav, button, [role]');
  await content.filter({ visible: true }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** MSW answers in the service worker. */
async function showsMockedStory(page, url) {
  const isMocked = (response) =>
    response.fromServiceWorker() && new URL(response.url()).pathname.startsWith('/api/');
  await Promise.all([page.waitForResponse(isMocked), showsStory(page, url)]);
}

async function showsDocs(page, url) {
  await page.goto(url);
  const preview = page.frameLocator('#storybook-preview-iframe');
  await preview.locator('table.docblock-argstable').first().waitFor();
  const story = preview.frameLocator('iframe').first().locator('#storybook-root');
  await story.locator('table, nav, button, [role]').first().waitFor();
}

/**
 * A page has rendered when its heading is visible, and its first story if it has one. Storybook shows "Error" or "No
 * Preview" for a story that fails.
 */
async function showsPage(page, url) {
  await page.goto(url);
  const preview = page.frameLocator('#storybook-preview-iframe');
  await preview.locator('#storybook-docs h1').first().waitFor();
  const fault = preview.locator('.sb-errordisplay, .sb-nopreview').filter({ visible: true });
  if ((await fault.count()) > 0) throw new Error(await fault.first().innerText());
  if ((await preview.locator('iframe').count()) === 0) return;
  const story = preview.frameLocator('iframe').first().locator('#storybook-root');
  await story.locator('table, nav, button, [role]').first().waitFor();
}

function fail(fault) {
  console.error(`  ${fault}`);
  process.exitCode = 1;
}
