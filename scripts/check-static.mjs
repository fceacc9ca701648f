// Serves storybook-static on loopback. Opens a story of each component in turn, a docs page generated from stories, and
// every MDX page, with its first story; then one of each kind below a subpath. MSW must answer the stories' requests,
// nothing may fail, and no request may go to another host.
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
const firsts = all.filter(isFirstStoryOfItsTitle);
const docs = all.find((entry) => entry.type === 'docs' && !isWritten(entry));
const pages = all.filter((entry) => entry.type === 'docs' && isWritten(entry));
/** The first story of a whole list, which sends requests. */
const list = firsts.find(({ title }) => title === 'M2MTokens');
if (list === undefined) throw new Error('There is no story of M2MTokens.');
if (docs === undefined) throw new Error('There is no generated docs page.');
if (pages.length === 0) throw new Error('There is no MDX page.');
const browser = await chromium.launch(launchOptions());

await openAll('/', [list, ...firsts.filter((story) => story !== list)], pages);
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
    [`iframe.html?viewMode=story&id=${ofStories[0].id}`, showsStories(ofStories)],
    [`?path=/docs/${docs.id}`, showsDocs],
    ...ofPages.map(({ id }) => [`iframe.html?viewMode=docs&id=${id}`, showsPage]),
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
    // A request of a story that has ended reaches this server, which has no API.
    const isLate = new URL(response.url()).pathname.includes('/api/');
    if (response.status() === 404 && !isLate) faults.push(`404: ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await look(page, origin + base + path).catch((error) => faults.push(String(error)));
  const found = [...faults];
  await context.close();
  console.log(`${base}${path} ${found.length === 0 ? 'ok' : ''}`);
  found.forEach(fail);
}

/** Opens the list by its URL, and other stories in the same page, as Storybook itself does. */
function showsStories([first, ...others]) {
  return async (page, url) => {
    await Promise.all([page.waitForResponse(isMocked), page.goto(url)]);
    await showsStory(page, first);
    for (const story of others) {
      // oxlint-disable-next-line no-await-in-loop -- a page shows one story at a time
      await page.evaluate(openStory, story.id);
      // oxlint-disable-next-line no-await-in-loop
      await showsStory(page, story);
    }
  };
}

/** MSW answers in the service worker. */
function isMocked(response) {
  return response.fromServiceWorker() && new URL(response.url()).pathname.startsWith('/api/');
}

/** Runs in the page. */
function openStory(storyId) {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis;
  channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/** A story has rendered when a part of it is visible that users read or press. Storybook reloads a page that leaves earlier. */
async function showsStory(page, { id }) {
  await page.waitForFunction((storyId) => {
    const { __STORYBOOK_PREVIEW__: preview } = globalThis;
    const { id: current, phase } = preview?.currentRender ?? {};
    if (phase === 'errored') throw new Error(`The story ${current} failed.`);
    return current === storyId && phase === 'finished';
  }, id);
  const content = page.locator('#storybook-root').locator('table, nav, button, [role]');
  await content.filter({ visible: true }).first().waitFor();
  console.log(`  ${id}`);
}

/**
 * Each story on a docs page is a page of its own, so only the first one loads.
 *
 * @returns waits for the content of this story
 */
async function loadOneStory(page) {
  let first;
  const isStory = ({ pathname, searchParams }) =>
    pathname.endsWith('/iframe.html') && searchParams.get('viewMode') === 'story';
  await page.route(isStory, (route) => {
    first ??= route.request().url();
    if (route.request().url() === first) return route.continue();
    return route.fulfill({ contentType: 'text/html', body: '' });
  });
  return async () => {
    const isIt = (frame) => frame.url() === first;
    const frame =
      page.frames().find(isIt) ?? (await page.waitForEvent('framenavigated', { predicate: isIt }));
    const story = frame.locator('#storybook-root');
    await story.locator('table, nav, button, [role]').first().waitFor();
  };
}

/** A docs page inside Storybook. */
async function showsDocs(page, url) {
  const showsFirst = await loadOneStory(page);
  await page.goto(url);
  const preview = page.frameLocator('#storybook-preview-iframe');
  await preview.locator('table.docblock-argstable').first().waitFor();
  await preview.locator('iframe').first().waitFor();
  await showsFirst();
}

/**
 * A page has rendered when its heading is visible, and its first story if it has one. Storybook shows "Error" or "No
 * Preview" for a story that fails.
 */
async function showsPage(page, url) {
  const showsFirst = await loadOneStory(page);
  await page.goto(url);
  await page.locator('#storybook-docs h1').first().waitFor();
  const fault = page.locator('.sb-errordisplay, .sb-nopreview').filter({ visible: true });
  if ((await fault.count()) > 0) throw new Error(await fault.first().innerText());
  if ((await page.locator('iframe').count()) > 0) await showsFirst();
}

function fail(fault) {
  console.error(`  ${fault}`);
  process.exitCode = 1;
}
