import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright';
import { createMachineId } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { createSecretSearch } from './manage/createSecretSearch.js';
import { hasFocus, Manager } from './manage/Manager.js';
import { openManagePage } from './manage/openManagePage.js';
import { findFaults } from './support/findFaults.js';
import { findOverflow, measureTargets } from './support/measure.js';
import { openDemo } from './support/openDemo.js';
import { startOwnDemo } from './support/startOwnDemo.js';

const DAY = 86_400_000;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('the inventory of a machine', () => {
  const demo = openDemo(() => startOwnDemo());
  const gateway = createMachineId('gateway');

  /** Opens the inventory of the demo. The returned list grows with each request for tokens. */
  async function open(query = ''): Promise<string[]> {
    const requests: string[] = [];
    demo.page.on('request', (request) => {
      if (request.url().includes('/api/m2m-tokens?')) requests.push(request.url());
    });
    await demo.page.goto(`${demo.url}/?view=inventory&machine=${gateway}${query}`);
    await button(demo.page, 'Load all tokens').waitFor();
    // The other requests of the page have ended, so this one would have begun.
    await demo.page.getByRole('heading', { level: 1, name: 'Gateway' }).waitFor();
    expect(requests).toEqual([]);
    return requests;
  }

  async function listAll(): Promise<WireToken[]> {
    const query = `subject=${gateway}&revoked=true&expired=true&limit=100`;
    const response = await fetch(`${demo.url}/api/m2m-tokens?${query}`);
    return ((await response.json()) as { m2m_tokens: WireToken[] }).m2m_tokens;
  }

  /** The ids of the live tokens that were unused for 90 days, as the server knows them. */
  async function listUnused(): Promise<string[]> {
    const since = Date.now() - 90 * DAY;
    const found = (await listAll()).filter(
      ({ revoked, expired, last_used_at: used, created_at: created }) =>
        !revoked && !expired && (used ?? created) <= since,
    );
    return found.map(({ id }) => id).toSorted();
  }

  it('finds, saves and revokes all tokens that were unused for 90 days, by the keyboard', async () => {
    const { page } = demo;
    const manager = new Manager(page);
    const faults: unknown[] = [];
    const press = (control: Locator) => manager.pressByKeyboard(control);
    const look = async () => void faults.push(...(await findFaults(page)));
    const requests = await open();
    await press(page.getByRole('link', { name: 'Skip to the page' }));
    const load = page.locator('.m2m-load-button');
    await press(load);
    await button(page, 'Load again').waitFor();
    expect(await hasFocus(load)).toBe(true);
    expect(requests).toHaveLength(1);

    const tile = button(page, 'Unused for 90 days');
    await press(tile);
    await expect.poll(() => tile.getAttribute('aria-pressed')).toBe('true');
    const count = parseInt(await tile.innerText());
    expect(count).toBeGreaterThan(3);
    await page.getByText(`${count} of 96 tokens`).first().waitFor();
    await look();

    const downloading = page.waitForEvent('download');
    await press(button(page, `Save ${count} tokens as CSV`));
    const csv = await text(await (await downloading).createReadStream());
    const saved = [...csv.matchAll(/^"?(mt_\w{32})/gm)].map(([, id = '']) => id);
    expect(saved).toHaveLength(count);
    expect(saved.toSorted()).toEqual(await listUnused());

    await press(button(page, `Revoke these ${count}…`));
    await press(manager.button('Unused'));
    await look();
    await press(manager.button(`Revoke ${count} tokens`));
    await manager.isClosed();
    await expect.poll(() => tile.innerText()).toMatch(/^0\b/);
    await page.getByText('No token matches').first().waitFor();
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
    expect(faults).toEqual([]);

    const revoked = (await listAll()).filter(({ id }) => saved.includes(id));
    expect(revoked.map((token) => token.revocation_reason)).toEqual(saved.map(() => 'Unused'));
    expect(saved.filter((id) => page.url().includes(id))).toEqual([]);
  });

  it('keeps filters, search and order in the URL, and fits a window of 360 px', async () => {
    const { page } = demo;
    await page.setViewportSize({ width: 360, height: 800 });
    await open('&only=neverExpires&only=active&search=team');
    expect(await findOverflow(page)).toEqual([]);
    await button(page, 'Load all tokens').click();
    await button(page, 'Load again').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('team');
    expect(await button(page, 'Never expires').getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('lastUsed');
    const steps = await page.evaluate(() => history.length);
    await page.getByRole('searchbox').fill('team billing');
    await expect.poll(() => new URL(page.url()).searchParams.get('search')).toBe('team billing');
    expect(new URL(page.url()).searchParams.getAll('only')).toEqual(['active', 'neverExpires']);
    expect(new URL(page.url()).searchParams.get('sort')).toBe('lastUsed');
    // A letter is no step of the history.
    expect(await page.evaluate(() => history.length)).toBe(steps);
    // Clearing is a step, so Back undoes it.
    await page.getByRole('searchbox').fill('zyx');
    await button(page, 'Clear search and filters').click();
    await expect.poll(() => new URL(page.url()).searchParams.has('search')).toBe(false);
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('zyx');
    await page.getByRole('searchbox').fill('team billing');
    for (const toggle of await button(page, 'Show as table').all()) {
      // oxlint-disable-next-line no-await-in-loop -- one button after the other
      await toggle.click();
    }
    expect(await findOverflow(page)).toEqual([]);
    const targets = await measureTargets(page);
    expect(targets.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBeNull();
  });

  it('tells a pressed tile from the others on paper, where browsers print neither grounds nor shadows', async () => {
    await open('&only=unused');
    await button(demo.page, 'Load all tokens').click();
    await button(demo.page, 'Load again').waitFor();
    await demo.page.emulateMedia({ media: 'print' });
    const lineOf = (name: string) =>
      button(demo.page, name).evaluate((tile) => getComputedStyle(tile).borderBlockEnd);
    expect(await lineOf('Unused for 90 days')).not.toBe(await lineOf('Never expires'));
  });

  it('tells a pressed tile from the others in forced colours', async () => {
    await demo.prefer({ forcedColors: 'active', colorScheme: 'dark' });
    await open('&only=unused');
    await button(demo.page, 'Load all tokens').click();
    const lookOf = (name: string) =>
      button(demo.page, name).evaluate((tile) => {
        const { borderColor, borderWidth, outlineColor, outlineStyle, backgroundColor } =
          getComputedStyle(tile);
        return { borderColor, borderWidth, outlineColor, outlineStyle, backgroundColor };
      });
    await button(demo.page, 'Load again').waitFor();
    expect(await lookOf('Unused for 90 days')).not.toEqual(await lookOf('Never expires'));
    const bars = await demo.page.locator('.m2m-bar-shape').evaluateAll((shapes) =>
      shapes.map((shape) => {
        const fill = getComputedStyle(shape.firstElementChild ?? shape).fill;
        return fill !== getComputedStyle(document.body).backgroundColor;
      }),
    );
    expect(bars).toHaveLength(24);
    expect(new Set(bars)).toEqual(new Set([true]));
  });
});

describe('the tokens of an inventory', () => {
  const site = openManagePage();

  it('are in memory only, and gone after the user has signed out', async () => {
    const { page, server } = site;
    const { find } = createSecretSearch(site);
    const [newest, ...others] = await server.list('billing');
    const oldest = others.at(-1)?.id ?? '';
    await page.goto(`${site.url}/?inventory&machine=${server.machines.billing}`);
    await button(page, 'Load all tokens').click();
    await button(page, 'Load again').waitFor();
    await page.getByText(newest?.id ?? '').waitFor();
    // The oldest one is on another page.
    expect(await find(oldest)).toEqual(['fibers']);
    await button(page, 'Sign out').click();
    await button(page, 'Load all tokens').waitFor();
    expect(await page.getByText(/^mt_/).count()).toBe(0);
    for (const id of [newest?.id ?? '', oldest]) {
      // oxlint-disable-next-line no-await-in-loop -- one search after the other
      // React keeps the previous state of a component until its next render.
      expect((await find(id)).filter((place) => place !== 'fibers')).toEqual([]);
    }
  });
});

interface WireToken {
  id: string;
  revoked: boolean;
  expired: boolean;
  revocation_reason: string | null;
  last_used_at: number | null;
  created_at: number;
}
