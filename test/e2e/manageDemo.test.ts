import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_SECRET_KEY,
} from 'react-m2m-tokens/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../demo/server/listen.js';
import { findOverflow } from './support/measure.js';
import { openDemo } from './support/openDemo.js';
import { startOwnDemo } from './support/startOwnDemo.js';
import { TokenList } from './support/TokenList.js';

const demo = openDemo();

describe('the demo with fake machines', () => {
  it('revokes and creates tokens, and shows the events of the proxy without the secret', async () => {
    const { page } = demo;
    const list = new TokenList(page);
    await page.goto(demo.url);
    await list.openMachine('Webhooks');
    await list.isSettled();
    const [id = ''] = await list.ids();

    await page
      .getByRole('button', { name: /^Revoke token/ })
      .first()
      .press('Enter');
    const revoke = page.getByRole('alertdialog');
    await revoke.getByRole('textbox').fill('Found in a public log');
    await revoke.getByRole('button', { name: 'Revoke token' }).click();
    await list.table.getByText('Revoked just now').waitFor();

    await page.getByRole('button', { name: 'Create token' }).click();
    const create = page.getByRole('dialog');
    await create.getByRole('button', { name: 'Create token' }).click();
    await create.getByRole('button', { name: 'Show' }).click();
    const secret = await create.getByRole('textbox', { name: 'Secret' }).inputValue();
    await create.getByRole('button', { name: 'Done' }).click();
    await list.table.getByText('New', { exact: true }).waitFor();

    await page.getByText(/^Activity/).click();
    const entries = page.getByRole('list', { name: 'Activity' }).getByRole('listitem');
    await entries.filter({ hasText: 'Create token done' }).first().waitFor();
    const said = (await entries.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    expect(said[0]).toMatch(/Create token done ok 201 Webhooks mt_\w{32}/);
    expect(said[1]).toMatch(/Create token attempt open Webhooks$/);
    expect(said[2]).toMatch(/Revoke token done ok 200 Webhooks/);
    expect(said[2]).toContain('Found in a public log');
    expect(said[3]).toMatch(/Revoke token attempt open Webhooks/);
    expect(said[3]?.replace('…', '')).toContain(id.replace('…', ''));

    const kept = await (await fetch(`${demo.url}/api/activity`)).text();
    expect(secret).toMatch(/^mt_fake_/);
    expect(kept).toContain('Found in a public log');
    expect(kept).not.toContain(secret);
    expect(await page.content()).not.toContain(secret);
  });

  it('rotates a token, from its new secret to the end of the old one', async () => {
    const { page } = demo;
    const list = new TokenList(page);
    await page.goto(demo.url);
    await list.openMachine('Inventory');
    await list.isSettled();
    const [old = ''] = await list.ids();
    await page
      .getByRole('button', { name: /^Rotate token/ })
      .first()
      .press('Enter');
    const rotate = page.getByRole('dialog');
    await rotate.getByRole('button', { name: 'Create token' }).click();
    await rotate.getByRole('button', { name: 'Copy', exact: true }).click();
    await rotate
      .getByRole('status')
      .filter({ hasText: /Copied|selected/i })
      .waitFor({ state: 'attached' });
    await rotate.getByRole('button', { name: 'Continue' }).click();
    await rotate.getByText('The new token was never used.').first().waitFor();
    expect(await rotate.getByText(/^(Old|New) token$/).count()).toBe(2);
    await rotate.getByRole('button', { name: 'Revoke the old one…' }).click();
    await rotate.getByRole('button', { name: 'Revoke token' }).click();
    await rotate.getByRole('button', { name: 'Done' }).click();
    await list.table.getByText('Revoked just now').waitFor();

    await page.getByText(/^Activity/).click();
    const entry = page.getByRole('listitem').filter({ hasText: 'Revoke token done' }).first();
    expect(await entry.innerText()).toMatch(/Rotated$/);
    expect(await entry.innerText()).toContain(old.replace('…', ''));
  });

  it('shows the refusal of a write among the events', async () => {
    const { page } = demo;
    await page.goto(demo.url);
    await new TokenList(page).openMachine('Broken machine');
    await page.getByRole('button', { name: 'Create token' }).first().click();
    const create = page.getByRole('dialog');
    await create.getByRole('button', { name: 'Create token' }).click();
    await create.getByText('The token was not created').first().waitFor();
    await create.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/^Activity/).click();
    await page.getByText('upstream_unreachable 502').first().waitFor();
    expect(demo.watched.take(/^A status of 502/).length).toBeGreaterThan(1);
  });

  it.each(['Light', 'Dark'])('fits a window of 360 px with the events open: %s', async (theme) => {
    const { page } = demo;
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(demo.url);
    await page.getByRole('radio', { name: theme }).check({ force: true });
    await new TokenList(page).isSettled();
    await page.getByText(/^Activity/).click();
    expect(await findOverflow(page)).toEqual([]);
  });
});

describe('the demo with a key of Clerk', () => {
  const id = createMachineId('billing');
  const mix = { revoked: 0, expired: 0 };
  const tokens = createM2MTokens(3, { subject: id, now: Date.now(), mix });
  const backend = createFakeBackend({ machines: [{ id, name: 'Billing', tokens }] });
  const stops: (() => void)[] = [];
  beforeEach(() => {
    // The server logs each refusal.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
    for (const stop of stops.splice(0)) stop();
    backend.reset();
  });

  /** Starts a demo whose environment has a key, with a server in Clerk's place. */
  async function start(env: NodeJS.ProcessEnv) {
    const clerk = await listen(backend.handle, 0);
    const own = await startOwnDemo({
      CLERK_SECRET_KEY: FAKE_SECRET_KEY,
      CLERK_API_URL: `http://127.0.0.1:${clerk.port}`,
      ...env,
    });
    stops.push(own.stop, clerk.close);
    return own.url;
  }

  /** Asks the proxy to revoke the first token, as a script of the page would. */
  function revoke(url: string): Promise<Response> {
    return fetch(`${url}/api/m2m-tokens/${tokens[0]?.id}/revoke?subject=${id}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: url },
      body: JSON.stringify({ revocation_reason: null }),
    });
  }

  /** Asks the proxy to check a secret, and to create a machine. */
  function writeOthers(url: string): Promise<number[]> {
    const headers = { 'Content-Type': 'application/json', Origin: url };
    const calls = { verify: { token: 'mt_fake_any' }, machines: { name: 'New' } };
    return Promise.all(
      Object.entries(calls).map(async ([path, body]) => {
        const call = { method: 'POST', headers, body: JSON.stringify(body) };
        return (await fetch(`${url}/api/m2m-tokens/${path}`, call)).status;
      }),
    );
  }

  it.each([undefined, '', '0', 'true'])('only reads when DEMO_WRITES is %j', async (value) => {
    const url = await start({ DEMO_WRITES: value });
    expect((await revoke(url)).status).toBe(405);
    expect(await writeOthers(url)).toEqual([405, 405]);
    expect(await (await fetch(`${url}/api/activity`)).json()).toEqual({ entries: [] });

    const page = await demo.page.context().newPage();
    const list = new TokenList(page);
    await page.goto(url);
    await list.showsRange('1–3 of 3');
    await page.getByText('Read-only', { exact: true }).waitFor();
    const buttons = page.getByRole('button', { name: /Revoke|Create|Rotate|Check/ });
    expect(await buttons.count()).toBe(0);
    expect(await page.getByRole('link', { name: /Check|Create/ }).count()).toBe(0);
    expect(await page.getByText(/^Activity/).count()).toBe(0);
  });

  it('writes when DEMO_WRITES is 1, and says so', async () => {
    const url = await start({ DEMO_WRITES: '1' });
    const page = await demo.page.context().newPage();
    await page.goto(url);
    await new TokenList(page).showsRange('1–3 of 3');
    await page.getByText('Live', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^Revoke token/ }).count()).toBe(3);

    expect((await revoke(url)).status).toBe(200);
    expect(await writeOthers(url)).toEqual([404, 200]);
    const { entries } = await (await fetch(`${url}/api/activity`)).json();
    const ofRevoke = entries.filter(({ action }: { action: string }) => action === 'revoke');
    expect(ofRevoke).toMatchObject([
      { phase: 'done', action: 'revoke', outcome: 'ok' },
      { phase: 'attempt', action: 'revoke', outcome: null },
    ]);
  });

  it('refuses a write and the events under a host name that is not local', async () => {
    const url = await start({ DEMO_WRITES: '1' });
    const headers = { Host: 'admin.example.com', Origin: 'http://admin.example.com' };
    const path = `${url}/api/m2m-tokens/${tokens[1]?.id}/revoke?subject=${id}`;
    const { request } = demo.page;
    const write = await request.post(path, { headers, data: { revocation_reason: null } });
    expect(write.status()).toBe(403);
    expect((await request.get(`${url}/api/activity`, { headers })).status()).toBe(403);
  });
});
