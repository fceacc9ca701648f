import { describe, expect, it } from 'vitest';
import { getM2MTokensKey } from 'react-m2m-tokens';
import { createListProxy } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { renderList, renderLists } from '../support/renderLists.js';
import { BILLING, SHIPPING } from '../support/tokens.js';

fakeTime();

const first = { subject: BILLING };
const HOUR = 3_600_000;

describe.each([401, 403])('after HTTP %i', (status) => {
  it('no row is on the screen or in the cache, of any page', async () => {
    const { proxy, show, latest, cachedText, container } = await renderList(first);
    await proxy.last().answer();
    await show({ ...first, offset: 10 });
    await proxy.last().answer();
    await show({ subject: SHIPPING });
    await proxy.last().answer();
    void latest().mutate();
    await pass(0);
    await proxy.last().refuse(status);
    expect(latest()).toMatchObject({ data: undefined, tokens: [], totalCount: null });
    expect(latest().error?.status).toBe(status);
    expect(cachedText()).not.toContain('mt_');
    expect(container.textContent).not.toContain('mt_');
  });

  it('rows kept from the page before are gone too', async () => {
    const { proxy, show, latest } = await renderList(first);
    await proxy.last().answer();
    await show({ ...first, offset: 10 });
    expect(latest().isStale).toBe(true);
    await proxy.last().refuse(status);
    expect(latest()).toMatchObject({ tokens: [], isStale: false, shownParams: null });
    await show({ ...first, offset: 20 });
    expect(latest().tokens).toEqual([]);
  });

  it('rows that the server rendered are gone too, and do not come back', async () => {
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
    const other = { ...first, config: { cacheScope: 'somebody else' } };
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

  it('lists on the screen ask anew, and do not set each other off for ever', async () => {
    const { proxy, latest } = await renderLists({
      billing: first,
      shipping: { subject: SHIPPING },
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
    for (const name of ['billing', 'shipping', 'second'] as const) {
      expect(latest(name)).toMatchObject({ tokens: [], isLoading: false, isValidating: false });
      expect(latest(name).error?.status).toBe(status);
    }
  });

  it('lists that may be seen come back by themselves', async () => {
    const { proxy, latest } = await renderLists({
      billing: first,
      shipping: { subject: SHIPPING },
    });
    for (const request of proxy.requests) await request.answer();
    void latest('billing').mutate();
    await pass(0);
    await proxy.last().refuse(status);
    await proxy.last().answer();
    expect(latest('billing').tokens).toEqual([]);
    expect(latest('shipping').tokens).toHaveLength(10);
    await pass(HOUR);
    expect(proxy.open()).toEqual([]);
  });

  it('the rows come back when somebody signed in and asks', async () => {
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

it('two lists of machines that may not be seen, asked for together, end quietly', async () => {
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
