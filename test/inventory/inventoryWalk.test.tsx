import { createFakeBackend, createM2MTokens } from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { takeConsole } from '../support/setup.js';
import { BILLING } from '../support/tokens.js';
import { renderInventory } from './renderInventory.js';

fakeTime();

const tokens = createM2MTokens(250, { subject: BILLING });
const ids = tokens.map(({ id }) => id);

const million = [{ id: BILLING, name: 'Billing', total: 1_000_000 }];

describe('an inventory that was not started', () => {
  it('requests nothing', async () => {
    const { inventory, backend } = await renderInventory({ tokens });
    await pass(60_000);
    expect(backend.requests).toHaveLength(0);
    expect(inventory()).toMatchObject({
      ...{ status: 'idle', tokens: [], totalCount: null, isTruncated: false, maxTokens: 10_000 },
      ...{ skipped: 0, asOf: null, waitsUntil: null, error: undefined },
    });
  });

  it('has the total of a cached page with revoked and expired tokens', async () => {
    const list = { subject: BILLING, revoked: true, expired: true };
    const { inventory, show } = await renderInventory({ machines: million, list });
    await show({});
    expect(inventory()).toMatchObject({ status: 'idle', totalCount: 1_000_000, isTruncated: true });
  });

  it('does not take the total of a page without revoked tokens', async () => {
    const list = { subject: BILLING, expired: true };
    const { inventory, show } = await renderInventory({ tokens, list });
    await show({});
    expect(inventory().totalCount).toBe(null);
  });
});

describe('a walk', () => {
  it.each([false, true])('loads all tokens, newest first (StrictMode: %s)', async (strict) => {
    const {
      inventory,
      start,
      finish,
      ids: found,
      offsets,
    } = await renderInventory({
      ...{ tokens, strict },
    });
    await start();
    await finish();
    expect(inventory()).toMatchObject({ status: 'complete', totalCount: 250, isTruncated: false });
    expect(found()).toEqual(ids);
    expect(offsets()).toEqual([0, 99, 198, 0]);
  });

  it('includes revoked and expired tokens, and sends the settings of the provider', async () => {
    const config = { headers: { 'x-session': 'ada' } };
    const { held, start } = await renderInventory({ tokens, config, isHeld: true });
    await start();
    expect(held[0]?.headers.get('x-session')).toBe('ada');
    await held[0]?.answer();
    const { backend } = await renderInventory({ tokens }).then(async (world) => {
      await world.start();
      return world;
    });
    const query = new URL(backend.requests[0]?.url ?? '', 'http://localhost').searchParams;
    expect(Object.fromEntries(query)).toEqual({
      ...{ subject: BILLING, revoked: 'true', expired: 'true', limit: '100', offset: '0' },
    });
  });

  it('says when it began', async () => {
    const { inventory, start, finish } = await renderInventory({ tokens, latency: 500 });
    const begunAt = Date.now();
    await start();
    expect(inventory().asOf).toBe(null);
    await finish();
    expect(inventory().asOf).toBe(begunAt);
  });

  it('is one walk, however often it is started', async () => {
    const { inventory, start, finish, offsets } = await renderInventory({ tokens });
    inventory().start();
    inventory().start();
    await start();
    await finish();
    expect(offsets()).toEqual([0, 99, 198, 0]);
  });

  it('finds all tokens when two answers arrive in reverse order', async () => {
    const { inventory, held, start, ids: found } = await renderInventory({ tokens, isHeld: true });
    await start();
    await held[0]?.answer();
    expect(held.map(({ offset }) => offset)).toEqual([0, 99, 198]);
    await held[2]?.answer();
    expect(found().length).toBeLessThanOrEqual(100);
    await held[1]?.answer();
    await held[3]?.answer();
    expect(inventory().status).toBe('complete');
    expect(found()).toEqual(ids);
  });

  it('goes page by page when the server gives no total', async () => {
    const world = await renderInventory({ tokens, hasTotal: false });
    await world.start();
    await world.finish();
    expect(world.inventory()).toMatchObject({ status: 'complete', totalCount: 250 });
    expect(world.ids()).toEqual(ids);
    expect(takeConsole().join()).toContain('no plausible total');
  });

  it('leaves no row in the cache', async () => {
    const { cache, start, finish } = await renderInventory({ tokens });
    await start();
    await finish();
    expect(JSON.stringify([...cache])).not.toContain('mt_');
  });

  it.each([100, 250])(
    'finds all of %i tokens, although the oldest one is unreadable',
    async (count) => {
      const some = tokens.slice(0, count);
      const backend = createFakeBackend({ tokens: some });
      const oldest = some.at(-1)?.id;
      const fetch: typeof globalThis.fetch = async (...args) => {
        const answer = await backend.fetchProxy(...args);
        const body = (await answer.json()) as { m2m_tokens: { id: string }[] };
        return Response.json({
          ...body,
          m2m_tokens: body.m2m_tokens.map((row) => (row.id === oldest ? null : row)),
        });
      };
      const { inventory, start, finish, ids: found } = await renderInventory({ config: { fetch } });
      await start();
      await finish();
      expect(inventory()).toMatchObject({ status: 'complete', skipped: 1, totalCount: count });
      expect(found()).toEqual(ids.slice(0, count - 1));
    },
  );

  it('ends with a clear error when the proxy does not forward the offset', async () => {
    const backend = createFakeBackend({ tokens });
    let requests = 0;
    const fetch: typeof globalThis.fetch = (input, init) => {
      requests += 1;
      if (requests > 20) throw new Error('It does not end.');
      return backend.fetchProxy((input as string).replace(/offset=\d+/, 'offset=0'), init);
    };
    const { inventory, start, finish } = await renderInventory({ config: { fetch } });
    await start();
    await finish();
    expect(inventory()).toMatchObject({ status: 'failed', error: { code: 'invalid_response' } });
    expect(inventory().error?.message).toContain('forwards limit and offset');
    expect(inventory().tokens).toHaveLength(100);
    takeConsole();
  });

  it('starts again when it is complete, and keeps the rows until the next walk is complete', async () => {
    const { inventory, held, start, backend } = await renderInventory({
      ...{ tokens: tokens.slice(0, 20), isHeld: true },
    });
    await start();
    await held[0]?.answer();
    const first = inventory().asOf;
    backend.revokeToken(ids[0] ?? '');
    await pass(5_000);
    await start();
    expect(inventory()).toMatchObject({ status: 'loading', asOf: first });
    expect(inventory().tokens).toHaveLength(20);
    await held[1]?.answer();
    expect(inventory()).toMatchObject({ status: 'complete', asOf: (first ?? 0) + 5_000 });
    expect(inventory().tokens[0]?.revoked).toBe(true);
  });
});

describe('the rows of a running walk', () => {
  it('change at most five times a second, and at least every 250 ms while answers arrive', async () => {
    const world = await renderInventory({
      machines: [{ id: BILLING, name: 'Billing', total: 10_000 }],
      latency: 40,
    });
    await world.start();
    const times = new Map<number, number>();
    for (let rounds = 0; world.inventory().status === 'loading'; rounds += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each answer causes the next request
      await pass(10);
      const count = world.inventory().tokens.length;
      if (!times.has(count)) times.set(count, Date.now());
    }
    expect(world.inventory().tokens).toHaveLength(10_000);
    // 101 pages, one request that shows that there is no further token, and one for new tokens.
    expect(world.offsets()).toHaveLength(103);
    const gaps = [...times.values()]
      .slice(1)
      .map((time, index) => time - ([...times.values()][index] ?? 0));
    // The last publication is at once, since the status changes.
    expect(Math.min(...gaps.slice(0, -1))).toBeGreaterThanOrEqual(190);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(250);
  });
});

describe('maxTokens', () => {
  it('ends the walk of a million tokens, and the result says so', async () => {
    const world = await renderInventory({ machines: million, options: { maxTokens: 500 } });
    await world.start();
    await world.finish();
    expect(world.inventory()).toMatchObject({
      ...{ status: 'complete', totalCount: 1_000_000, isTruncated: true, maxTokens: 500 },
    });
    expect(world.inventory().tokens).toHaveLength(500);
    expect(world.offsets()).toEqual([0, 99, 198, 297, 396, 495, 0]);
  });
});

describe('bad options', () => {
  it.each([
    [{ maxTokens: 99 }, 'maxTokens is 99, not an integer from 100 to 100000.'],
    [{ maxTokens: 1_000.5 }, 'maxTokens is 1000.5, not'],
    [{ maxTokens: Infinity }, 'maxTokens is Infinity, not'],
    [{ concurrency: 0 }, 'concurrency is 0, not an integer from 1 to 4.'],
    [{ concurrency: 5, maxTokens: Number.NaN }, 'maxTokens is NaN, not'],
    [{ maxTokens: '500' as unknown as number }, 'maxTokens is a string, not'],
  ])('%o are an error with a clear text, and no request', async (options, text) => {
    const { inventory, start, backend } = await renderInventory({ tokens, options });
    expect(inventory()).toMatchObject({ status: 'failed', error: { code: 'invalid_params' } });
    expect(inventory().error?.message).toContain(text);
    await start();
    expect(backend.requests).toHaveLength(0);
  });

  it('of the provider are an error, too', async () => {
    const { inventory, start, backend } = await renderInventory({
      ...{ tokens, config: { proxyUrl: 'https://ada:secret@example.com/' } },
    });
    expect(inventory()).toMatchObject({ status: 'failed', error: { code: 'invalid_config' } });
    await start();
    expect(backend.requests).toHaveLength(0);
  });

  it('without a machine there is nothing to start', async () => {
    const { inventory, start, backend } = await renderInventory({ tokens, subject: null });
    await start();
    expect(inventory().status).toBe('idle');
    expect(backend.requests).toHaveLength(0);
  });
});
