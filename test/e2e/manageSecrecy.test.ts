import { describe, expect, it } from 'vitest';
import type { Script } from './manage/client.js';
import { createSecretSearch } from './manage/createSecretSearch.js';
import { isInMemory } from './manage/isInMemory.js';
import { openManagePage } from './manage/openManagePage.js';
import { isFirefox } from './support/launchBrowser.js';

declare const script: Script;

const site = openManagePage();

/** Presses a control by the mouse. */
const byMouse = (name: string) => site.manager.button(name).click();
/** Presses a control by the keyboard. */
const byKeyboard = (name: string) => site.manager.pressByKeyboard(site.manager.button(name));

describe('after a create and a close, the secret is nowhere', () => {
  it.each([
    ['mouse', byMouse],
    ['keyboard', byKeyboard],
  ])('by %s', async (_, press) => {
    const { manager, page, server, copied } = site;
    const search = createSecretSearch(site);
    await site.open();
    if (press === byMouse) await manager.openCreate();
    else await manager.pressByKeyboard(manager.outside('Create token'));
    await press('Create token');
    await manager.secret.waitFor();
    const [secret = ''] = server.secrets;
    expect(secret).toMatch(/^mt_fake_\w{20}/);
    // React may hold the secret while the dialog is open, and nothing else.
    const findOutsideReact = async () =>
      (await search.find(secret)).filter((place) => place !== 'fibers');
    expect(await findOutsideReact()).toEqual([]);
    await press('Show');
    expect(await manager.secret.inputValue()).toBe(secret);
    expect(await findOutsideReact()).toEqual(['values']);
    await press('Hide');
    expect(await findOutsideReact()).toEqual([]);
    await press('Copy');
    await manager.announces('Copied the secret');
    await press('Copy .env line');
    await manager.announces('Copied the .env line');
    expect(copied).toEqual([secret, `CLERK_M2M_TOKEN=${secret}\n`]);
    const downloading = page.waitForEvent('download');
    await press('Download .env');
    expect((await downloading).suggestedFilename()).toMatch(/\.env$/);
    await press('Show');
    await press('Done');
    await manager.isClosed();

    // A failure gives the error handlers of page and server something to report.
    server.backend.failNext({ status: 422 }, { action: 'list' });
    await manager.outside('Refresh').click();
    await manager.outside('Try again').waitFor();
    expect(site.watched.take(/^A status of 422/)).toHaveLength(1);
    expect(await page.evaluate(() => script.errors.length)).toBeGreaterThan(0);
    for (const records of [server.errors, server.events, site.logs]) {
      expect(records).not.toEqual([]);
    }
    expect(await search.find(secret)).toEqual([]);
  });

  it.skipIf(isFirefox)('in all of the memory that scripts can reach', async () => {
    const { manager, server } = site;
    await site.open();
    await manager.openCreate();
    await byMouse('Create token');
    await manager.secret.waitFor();
    const [secret = ''] = server.secrets;
    expect(await isInMemory(site, secret)).toBe(true);
    for (const name of ['Show', 'Hide', 'Copy', 'Copy .env line', 'Done']) await byMouse(name);
    await manager.isClosed();
    expect(await isInMemory(site, secret)).toBe(false);
  });
});

/** Puts a text into a place, as a wrong change of the code would. */
const PLANTS: Record<string, (text: string) => unknown> = {
  markup: (text) => site.page.evaluate((title) => void (document.body.title = title), text),
  values: (text) =>
    site.page.evaluate((value) => {
      document.body.appendChild(document.createElement('input')).value = value;
    }, text),
  cache: (text) =>
    site.page.evaluate((token) => void script.cache.set('key', { data: [{ token }] }), text),
  localStorage: (text) => site.page.evaluate((value) => localStorage.setItem('a', value), text),
  sessionStorage: (text) => site.page.evaluate((value) => sessionStorage.setItem('a', value), text),
  indexedDB: (text) => site.page.evaluate((value) => script.store(value), text),
  caches: (text) =>
    site.page.evaluate(
      async (body) => (await caches.open('a')).put('/a', new Response(body)),
      text,
    ),
  cookies: (text) => site.page.evaluate((value) => void (document.cookie = `a=${value}`), text),
  'cookies of the browser': (value) =>
    site.context.addCookies([{ name: 'b', value, url: site.page.url(), httpOnly: true }]),
  address: (text) => site.page.evaluate((hash) => void (location.hash = hash), text),
  history: (text) =>
    site.page.evaluate((token) => history.replaceState({ deep: [token] }, ''), text),
  window: (text) => site.page.evaluate((name) => void (window.name = name), text),
  timings: (text) => site.page.evaluate((name) => void performance.mark(name), text),
  errors: (text) => site.page.evaluate((message) => void Promise.reject(new Error(message)), text),
  // Afterwards it is only in the alternate of the fiber.
  fibers: (text) =>
    site.page.evaluate((token) => [{ deep: [token] }, 'nothing'].map(script.keep), text),
  matches: (text) => site.page.evaluate((value) => void /./.test(value), text),
  console: (text) => site.page.evaluate((token) => console.log({ deep: [{ token }] }), text),
  requests: (text) => site.page.evaluate((query) => fetch(`/?${query}`), text),
  'bodies of requests': (text) =>
    site.page.evaluate((body) => fetch('/', { method: 'POST', body }), text),
  'onAction events': (reason) =>
    site.server.events.push({ reason, request: new Request('http://a.test') } as never),
  'onError reports': (text) => site.server.errors.push(new Error(text)),
  'calls to Clerk': (text) => site.server.backend.fetch(`https://clerk.test/v1/${text}`),
  'logs of the server': (text) => console.info('created', { deep: [{ text }] }),
};

it('finds a secret in each place that it searches', async () => {
  const search = createSecretSearch(site);
  await site.open();
  expect(Object.keys(await search.look('x')).toSorted()).toEqual(Object.keys(PLANTS).toSorted());
  for (const [index, [place, plant]] of Object.entries(PLANTS).entries()) {
    const secret = ['mt', 'fake', 'planted', 'by', 'this', 'test', index].join('_');
    expect(await search.find(secret)).toEqual([]);
    await plant(secret);
    await expect.poll(() => search.find(secret)).toContain(place);
  }
  site.watched.take(/mt_fake_planted|status of 4\d\d/);
});
