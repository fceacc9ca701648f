import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { focusWindow, reconnect } from '../support/windowEvents.js';
import { renderList, renderLists } from '../support/renderLists.js';
import { BILLING, SHIPPING } from '../support/tokens.js';

fakeTime();

const first = { subject: BILLING };
const MINUTE = 60_000;

/** A list whose endpoint has sent a `Retry-After` of 30 s, and the time. */
async function refusedList(options = {}) {
  const lists = await renderList({ ...first, options });
  await lists.proxy.last().answer();
  await pass(10_000);
  void lists.latest().mutate();
  await pass(0);
  await lists.proxy.last().refuse(429, { retryAfter: 30 });
  return lists;
}

describe.each<{ what: string; happen: () => void; options?: object }>([
  { what: 'the retry', happen: () => {} },
  { what: 'the window gets the focus', happen: focusWindow },
  { what: 'the connection comes back', happen: reconnect },
  { what: 'the poll', happen: () => {}, options: { refreshInterval: 1_000 } },
  {
    what: 'all of them',
    happen: () => {
      focusWindow();
      reconnect();
    },
    options: { refreshInterval: 1_000, focusThrottleInterval: 0 },
  },
])('while a Retry-After of 30 s holds, and $what', ({ happen, options }) => {
  it('no request is sent until it ends, and then one is', async () => {
    const { proxy, latest } = await refusedList(options);
    const before = proxy.requests.length;
    for (let second = 0; second < 29; second += 1) {
      happen();
      await pass(1_000);
    }
    expect(proxy.requests).toHaveLength(before);
    expect(latest().error).toMatchObject({ code: 'rate_limited', retryAfter: 30 });
    expect(latest().tokens).toHaveLength(10);

    await pass(1_500);
    expect(proxy.requests).toHaveLength(before + 1);
    await proxy.last().answer();
    expect(latest().error).toBeUndefined();
  });
});

describe('during a Retry-After', () => {
  it('a refresh by the user is sent at once', async () => {
    const { proxy, latest } = await refusedList();
    void latest().mutate();
    await pass(0);
    expect(proxy.requests).toHaveLength(3);
    await proxy.last().answer({ totalCount: 90 });
    expect(latest()).toMatchObject({ totalCount: 90, error: undefined });
  });

  it('a user’s request does not end the pause for timers', async () => {
    const { proxy, latest } = await refusedList();
    void latest().mutate(undefined, { revalidate: false });
    await pass(10_000);
    focusWindow();
    await pass(1_000);
    expect(proxy.requests).toHaveLength(2);
  });

  it('opening a page sends its request at once', async () => {
    const { proxy, show, latest } = await refusedList();
    await show({ ...first, offset: 10 });
    expect(proxy.offsets()).toEqual([0, 0, 10]);
    await proxy.last().answer();
    expect(latest()).toMatchObject({ isStale: false, error: undefined });
  });

  it('a throttled timer does not mark newer rows as old', async () => {
    const { proxy, latest } = await refusedList();
    void latest().mutate();
    await pass(1);
    await proxy.last().answer();
    await pass(10_000);
    focusWindow();
    await pass(1_000);
    expect(proxy.requests).toHaveLength(3);
    expect(latest()).toMatchObject({ error: undefined, isValidating: false });
    expect(latest().tokens).not.toEqual([]);
  });

  it('the longer of two pauses wins', async () => {
    const lists = await renderLists({ left: first, right: { ...first, offset: 10 } });
    const [left, right] = lists.proxy.requests;
    await left?.refuse(429, { retryAfter: 50 });
    await right?.refuse(429, { retryAfter: 2 });
    await pass(20_000);
    focusWindow();
    await pass(1_000);
    expect(lists.proxy.requests).toHaveLength(2);
  });

  it('no timer sends a request in StrictMode either', async () => {
    const { proxy } = await renderList(first, { strict: true });
    await proxy.last().refuse(429, { retryAfter: 30 });
    await pass(10_000);
    focusWindow();
    await pass(1_000);
    expect(proxy.requests).toHaveLength(1);
  });

  it('a second list of a failed page sends no request, and does not end the pause for timers', async () => {
    const { proxy, show } = await renderLists({ left: first, right: null });
    await proxy.last().refuse(429, { retryAfter: 30 });
    await show({ right: first });
    await pass(10_000);
    focusWindow();
    await pass(1_000);
    expect(proxy.requests).toHaveLength(1);
  });

  it('two lists of a page that the user opens do not end the pause for timers', async () => {
    const lists = await renderLists({ left: first, right: null });
    await lists.proxy.last().refuse(429, { retryAfter: 30 });
    await lists.show({ left: { ...first, offset: 10 }, right: { ...first, offset: 10 } });
    await lists.proxy.last().answer();
    await pass(10_000);
    focusWindow();
    await pass(1_000);
    expect(lists.proxy.offsets()).toEqual([0, 10]);
  });

  it('other machines of the endpoint wait too, other endpoints do not', async () => {
    const { proxy } = await renderLists({
      limited: first,
      sameEndpoint: { subject: SHIPPING },
      other: { ...first, config: { proxyUrl: '/other' } },
    });
    const [limited, ...others] = proxy.requests;
    for (const request of others) await request.answer();
    await pass(10_000);
    await limited?.refuse(429, { retryAfter: 30 });
    focusWindow();
    await pass(100);
    expect(proxy.requests.slice(3).map(({ url }) => url.split('?')[0])).toEqual(['/other']);
  });

  it('the wait counts from the answer, however often the window gets the focus', async () => {
    const { proxy } = await refusedList();
    await pass(20_000);
    focusWindow();
    await pass(10_000);
    expect(proxy.requests).toHaveLength(3);
  });
});

it('retries at the date that the proxy names', async () => {
  const { proxy } = await renderList(first);
  await proxy.last().refuse(503, { retryAfter: new Date(Date.now() + 20_000).toUTCString() });
  await pass(18_000);
  expect(proxy.requests).toHaveLength(1);
  await pass(2_500);
  expect(proxy.requests).toHaveLength(2);
});

it('does not hurry its retries when the proxy says to wait for 0 seconds', async () => {
  const { proxy } = await renderList(first);
  await proxy.last().refuse(429, { retryAfter: 0 });
  expect(proxy.requests).toHaveLength(1);
  await pass(700);
  expect(proxy.requests).toHaveLength(1);
  await pass(600);
  expect(proxy.requests).toHaveLength(2);
});

describe('a Retry-After of more than a minute', () => {
  it('is left to the user', async () => {
    const { proxy, latest } = await renderList(first);
    await proxy.last().refuse(429, { retryAfter: 61 });
    await pass(10 * MINUTE);
    expect(proxy.requests).toHaveLength(1);
    expect(latest().error?.retryAfter).toBe(61);
    void latest().mutate();
    await pass(0);
    await proxy.last().answer();
    expect(latest().tokens).toHaveLength(10);
  });

  it('does not stop a request on focus after its end', async () => {
    const { proxy } = await renderList(first);
    await proxy.last().refuse(429, { retryAfter: 61 });
    await pass(50_000);
    focusWindow();
    await pass(1_000);
    expect(proxy.requests).toHaveLength(1);
    await pass(20_000);
    focusWindow();
    await pass(1_000);
    expect(proxy.requests).toHaveLength(2);
  });
});
