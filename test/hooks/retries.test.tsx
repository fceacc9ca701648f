import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListRequest } from '../support/createListProxy.js';
import { fakeTime, pass } from '../support/fakeTime.js';
import { renderList, renderLists } from '../support/renderLists.js';
import { BILLING } from '../support/tokens.js';

fakeTime();
// Without randomness: the first retry comes after exactly 1 s.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0.5));

const first = { subject: BILLING };
const HOUR = 3_600_000;

const transient: { what: string; fail: (request: ListRequest) => Promise<void> }[] = [
  ...[408, 429, 500, 502, 503, 504].map((status) => ({
    what: `HTTP ${status}`,
    fail: (request: ListRequest) => request.refuse(status),
  })),
  { what: 'a broken connection', fail: (request) => request.breakOff() },
  { what: 'no answer in time', fail: () => pass(15_000) },
];

describe.each(transient)('after $what', ({ fail }) => {
  it('retries automatically, each time later than before, and shows the answer', async () => {
    const { proxy, latest } = await renderList(first);
    await fail(proxy.last());
    expect(latest().error).toBeDefined();
    for (const [retry, seconds] of [1, 2, 4].entries()) {
      await pass(seconds * 1_000 - 1);
      expect(proxy.requests).toHaveLength(retry + 1);
      await pass(1);
      expect(proxy.requests).toHaveLength(retry + 2);
      if (retry < 2) await fail(proxy.last());
    }
    await proxy.last().answer();
    expect(latest().tokens).toHaveLength(10);
    expect(latest().error).toBeUndefined();
  });

  it('gives up after four retries', async () => {
    const { proxy, latest } = await renderList(first);
    for (let count = 0; count < 5; count += 1) {
      await fail(proxy.last());
      await pass(12_000);
    }
    expect(proxy.requests).toHaveLength(5);
    await pass(HOUR);
    expect(proxy.requests).toHaveLength(5);
    expect(latest().error).toBeDefined();
    expect(latest().isValidating).toBe(false);
  });
});

it.each<{ what: string; fail: (request: ListRequest) => Promise<void>; code: string }>([
  { what: 'HTTP 400', fail: (request) => request.refuse(400), code: 'bad_request' },
  { what: 'HTTP 401', fail: (request) => request.refuse(401), code: 'unauthenticated' },
  { what: 'HTTP 403', fail: (request) => request.refuse(403), code: 'forbidden' },
  { what: 'HTTP 404', fail: (request) => request.refuse(404), code: 'not_found' },
  {
    what: 'a proxy without a key',
    fail: (request) => request.refuse(500, { code: 'not_configured' }),
    code: 'not_configured',
  },
  { what: 'HTTP 422', fail: (request) => request.refuse(422), code: 'bad_request' },
  {
    what: 'an answer that is not a page',
    fail: (request) => request.answer({ data: 'no rows' as unknown as [] }),
    code: 'invalid_response',
  },
])('never retries automatically after $what', async ({ fail, code }) => {
  const { proxy, latest } = await renderList(first);
  await fail(proxy.last());
  await pass(HOUR);
  expect(latest().error?.code).toBe(code);
  expect(proxy.requests).toHaveLength(1);
});

describe('retries', () => {
  it('end for a page that has no list any more', async () => {
    const { proxy, show } = await renderList(first);
    await proxy.last().refuse(503);
    await show({ ...first, offset: 10 });
    await proxy.last().answer();
    await pass(HOUR);
    expect(proxy.offsets()).toEqual([0, 10]);
  });

  it('are shared by two lists of one page', async () => {
    const { proxy, latest } = await renderLists({ left: first, right: first });
    await proxy.last().refuse(503);
    await pass(1_000);
    expect(proxy.requests).toHaveLength(2);
    await proxy.last().answer();
    expect(latest('left').tokens).toHaveLength(10);
    expect(latest('right').tokens).toHaveLength(10);
    await pass(HOUR);
    expect(proxy.requests).toHaveLength(2);
  });

  it('do not delay the user: a refresh is answered at once, and no retry follows', async () => {
    const { proxy, latest } = await renderList(first);
    await proxy.last().refuse(503);
    void latest().mutate();
    await pass(0);
    expect(proxy.requests).toHaveLength(2);
    await proxy.last().answer();
    await pass(HOUR);
    expect(proxy.requests).toHaveLength(2);
  });

  it('can be limited by an option', async () => {
    const { proxy } = await renderList({ ...first, options: { errorRetryCount: 1 } });
    await proxy.last().refuse(503);
    await pass(1_000);
    await proxy.last().refuse(503);
    await pass(HOUR);
    expect(proxy.requests).toHaveLength(2);
  });

  it('can be switched off by an option', async () => {
    const { proxy } = await renderList({ ...first, options: { shouldRetryOnError: false } });
    await proxy.last().refuse(503);
    await pass(HOUR);
    expect(proxy.requests).toHaveLength(1);
  });

  it('keep the rows', async () => {
    const { proxy, latest } = await renderList(first);
    await proxy.last().answer();
    void latest().mutate();
    await pass(0);
    await proxy.last().refuse(503);
    expect(latest().tokens).toHaveLength(10);
    await pass(1_000);
    await proxy.last().answer({ totalCount: 90 });
    expect(latest()).toMatchObject({ totalCount: 90, error: undefined });
  });
});
