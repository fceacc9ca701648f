import { describe, expect, it, vi } from 'vitest';
import { getM2MTokensKey } from 'react-m2m-tokens';
import { createMachineId } from 'react-m2m-tokens/testing';
import { createListProxy } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { type List, renderList, renderLists } from '../support/renderLists.js';
import { BILLING, SHIPPING } from '../support/tokens.js';
import { focusWindow } from '../support/windowEvents.js';

fakeTime();

const first = { subject: BILLING };
const HOUR = 3_600_000;

describe.each([
  { status: 401, last: { subject: SHIPPING } },
  { status: 403, last: { ...first, revoked: true } },
])('after HTTP $status', ({ status, last }) => {
  it('no row is on the screen or in the cache, of any page', async () => {
    const { proxy, show, latest, cachedText, container } = await renderList(first);
    await proxy.last().answer();
    await show({ ...first, offset: 10 });
    await proxy.last().answer();
    await show(last);
    await proxy.last().answer();
    void latest().mutate();
    await pass(0);
    await proxy.last().refuse(status);
    expect(latest()).toMatchObject({ data: undefined, tokens: [], totalCount: null });
    expect(latest().error?.status).toBe(status);
    expect(cachedText()).not.toContain('mt_');
    expect(container.textContent).not.toContain('mt_');
  });

  it('rows kept from the previous page are gone too', async () => {
    const { proxy, show, latest } = await renderList(first);
    await proxy.last().answer();
    await show({ ...first, offset: 10 });
    expect(latest().isStale).toBe(true);
    await proxy.last().refuse(status);
    expect(latest()).toMatchObject({ tokens: [], isStale: false, shownParams: null });
    await show({ ...first, offset: 20 });
    expect(latest().tokens).toEqual([]);
  });

  it('server-rendered rows are gone too, and do not return', async () => {
    const fallback = { [getM2MTokensKey(first)]: createListProxy().pageOf() };
    const { proxy, show, latest } = await renderList(first, { swr: { fallback } });
    await pass(100);
    expect(latest().tokens).toHaveLength(10);
    await proxy.last().refuse(status);
    expect(latest().tokens).toEqual([]);
    await show(null);
    await show(first);
    expect(latest().tokens).toEqual([]);
  });

  it('rows of another cacheScope stay', async () => {
    const other = { ...first, config: { cacheScope: 'another user' } };
    const { proxy, latest } = await renderLists({ mine: first, other });
    for (const request of proxy.requests) await request.answer();
    void latest('mine').mutate();
    await pass(0);
    await proxy.last().refuse(status);
    await pass(HOUR);
    expect(latest('mine').tokens).toEqual([]);
    expect(latest('other').tokens).toHaveLength(10);
    expect(proxy.requests).toHaveLength(3);
  });

  it('lists on the screen reload, and do not trigger each other without end', async () => {
    const { proxy, latest } = await renderLists({
      billing: first,
      last,
      second: { ...first, offset: 10 },
    });
    for (const request of proxy.requests) await request.answer();
    void latest('billing').mutate();
    await pass(0);
    for (let rounds = 0; rounds < 20 && proxy.open().length > 0; rounds += 1) {
      await proxy.open()[0]?.refuse(status);
    }
    await pass(HOUR);
    expect(proxy.open()).toEqual([]);
    expect(proxy.requests.length).toBeLessThanOrEqual(3 + 1 + 2 + 1);
    for (const name of ['billing', 'last', 'second'] as const) {
      expect(latest(name)).toMatchObject({ tokens: [], isLoading: false, isValidating: false });
      expect(latest(name).error?.status).toBe(status);
    }
  });

  it('lists of permitted rows return automatically', async () => {
    const { proxy, latest } = await renderLists({ billing: first, last });
    for (const request of proxy.requests) await request.answer();
    void latest('billing').mutate();
    await pass(0);
    await proxy.last().refuse(status);
    await proxy.last().answer();
    expect(latest('billing').tokens).toEqual([]);
    expect(latest('last').tokens).toHaveLength(10);
    await pass(HOUR);
    expect(proxy.open()).toEqual([]);
  });

  it('the rows return when the user has signed in and retries', async () => {
    const { proxy, latest } = await renderList(first);
    await proxy.last().refuse(status);
    void latest().mutate();
    await pass(0);
    await proxy.last().answer();
    expect(latest().tokens).toHaveLength(10);
    expect(latest().error).toBeUndefined();
  });
});

it.each([400, 404, 422, 429, 500, 503])('rows stay after HTTP %i', async (status) => {
  const { proxy, latest, show } = await renderList(first);
  await proxy.last().answer();
  await show({ ...first, offset: 10 });
  await proxy.last().answer();
  void latest().mutate();
  await pass(0);
  await proxy.last().refuse(status);
  expect(latest().tokens).toEqual(proxy.pageOf({ offset: 10 }).data);
  await show(first);
  expect(latest().tokens).toEqual(proxy.pageOf().data);
});

it('three lists that all fail with 401 stop after two requests each', async () => {
  const { proxy } = await renderLists({
    billing: first,
    shipping: { subject: SHIPPING },
    second: { ...first, offset: 10 },
  });
  for (let rounds = 0; rounds < 20 && proxy.open().length > 0; rounds += 1) {
    await proxy.open()[0]?.refuse(401);
  }
  expect(proxy.open()).toEqual([]);
  expect(proxy.requests.length).toBeLessThanOrEqual(6);
});

describe.each([
  { what: 'a 403', code: undefined },
  { what: 'a cross_site', code: 'cross_site' },
])('$what for two machines of three', ({ code }) => {
  const machines: Record<'billing' | 'shipping' | 'audit', List> = {
    billing: first,
    shipping: { subject: SHIPPING },
    audit: { subject: createMachineId('audit') },
  };

  it('keeps the rows of the third, requests each once, and once more at each return to the window', async () => {
    const { proxy, latest, renders } = await renderLists(machines);
    const refuseTwo = async () => {
      for (const request of proxy.open()) {
        const isAllowed = request.params.subject === BILLING;
        await (isAllowed ? request.answer() : request.refuse(403, { code }));
      }
    };
    await refuseTwo();
    await pass(10_000);
    expect(proxy.requests).toHaveLength(3);
    const before = latest('billing').tokens;
    expect(before).toHaveLength(10);

    renders.length = 0;
    for (const round of [2, 3]) {
      focusWindow();
      await pass(0);
      await refuseTwo();
      await pass(10_000);
      expect(proxy.requests).toHaveLength(3 * round);
    }
    for (const { name, list } of renders) {
      expect(list.tokens).toBe(name === 'billing' ? before : latest(name).tokens);
    }
    for (const name of ['shipping', 'audit'] as const) {
      expect(latest(name)).toMatchObject({ tokens: [], isLoading: false });
      expect(latest(name).error?.status).toBe(403);
    }
  });

  it('removes the rows of its own machine only, prefetched and server-rendered ones included', async () => {
    const fallback = {
      [getM2MTokensKey({ ...first, offset: 20 })]: createListProxy().pageOf({ offset: 20 }),
      [getM2MTokensKey({ subject: SHIPPING, offset: 20 })]: createListProxy().pageOf({
        subject: SHIPPING,
        offset: 20,
      }),
    };
    const { proxy, latest, show } = await renderLists<'billing' | 'shipping'>(
      { billing: first, shipping: { subject: SHIPPING } },
      { swr: { fallback, revalidateIfStale: false } },
    );
    for (const request of proxy.open()) await request.answer();
    void latest('billing').mutate();
    await pass(0);
    await proxy.last().refuse(403, { code });
    await show({ billing: { ...first, offset: 20 }, shipping: { subject: SHIPPING, offset: 20 } });
    expect(latest('billing').tokens).toEqual([]);
    expect(latest('shipping').tokens).toHaveLength(10);
  });
});

describe('a redirect, or a gate’s answer to a signed-out fetch,', () => {
  const gates: Record<string, () => Response> = {
    'a 307 to another origin': () =>
      new Response(null, { status: 307, headers: { location: 'https://accounts.example.com' } }),
    'a 404 with HTML': () =>
      new Response('<!doctype html>', {
        status: 404,
        headers: { 'x-clerk-auth-status': 'signed-out' },
      }),
  };

  it.each(Object.entries(gates))('removes the rows of the cache scope: %s', async (_, answer) => {
    const proxy = createListProxy();
    const gate = { isShut: false };
    const gated: typeof fetch = async (...args) => (gate.isShut ? answer() : proxy.fetch(...args));
    const { latest, cachedText, container } = await renderLists(
      { billing: first, shipping: { subject: SHIPPING } },
      { proxy: { ...proxy, fetch: vi.fn(gated) } },
    );
    for (const request of proxy.open()) await request.answer();
    expect(latest('shipping').tokens).toHaveLength(10);
    gate.isShut = true;
    void latest('billing').mutate();
    await pass(HOUR);
    expect(cachedText() + container.innerHTML).not.toContain('mt_');
    expect(['redirected', 'unauthenticated']).toContain(latest('billing').error?.code);
    expect(latest('shipping').error?.code).toBe(latest('billing').error?.code);
  });
});
