import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createM2MTokenId } from 'react-m2m-tokens/testing';
import { fakeTime, pass } from '../../support/fakeTime.js';
import { takeConsole } from '../../support/setup.js';
import { BILLING, SHIPPING, tokenCalled, tokensCalled } from '../../support/tokens.js';
import { refusal, renderWrites } from './renderWrites.js';

type World = Awaited<ReturnType<typeof renderWrites>>;

fakeTime();

const tokens = tokensCalled('one', 12);
const ids = tokens.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;

/** The package warns the developer of it. */
function expectNoTotal() {
  expect(takeConsole().join()).toContain('no plausible total');
}

describe('revoking one token', () => {
  it('sends one POST with subject and reason, and returns the outcome', async () => {
    const { held, revoking, begin } = await renderWrites({ tokens, isHeld: true });
    expect(revoking()).toMatchObject({ isMutating: false, error: undefined, waitsUntil: null });
    expect(revoking().outcomes.size).toBe(0);
    const { answer } = await begin(() => revoking().revoke(first, { reason: ' leaked ' }));
    expect(revoking()).toMatchObject({ isMutating: true, progress: { done: 0, total: 1 } });
    expect(revoking().outcomes.get(first)).toEqual({ status: 'pending' });
    const [write] = held;
    expect(write?.url).toBe(`/api/m2m-tokens/${first}/revoke?subject=${BILLING}`);
    expect(write?.body).toEqual({ revocation_reason: 'leaked' });
    expect(write?.headers.get('content-type')).toBe('application/json');
    expect(write?.init).toMatchObject({
      ...{ method: 'POST', redirect: 'manual', cache: 'no-store', credentials: 'same-origin' },
    });
    await write?.answer();
    const outcome = { status: 'revoked', token: { id: first, revocationReason: 'leaked' } };
    expect(revoking()).toMatchObject({ isMutating: false, progress: { done: 1, total: 1 } });
    expect(revoking().outcomes.get(first)).toMatchObject(outcome);
    expect((await answer)?.get(first)).toMatchObject(outcome);
    expect(held).toHaveLength(1);
  });

  it('is one request for two clicks in one frame, which share one promise', async () => {
    const { held, revoking } = await renderWrites({ tokens, isHeld: true, strict: true });
    let promises: unknown[] = [];
    await act(async () => {
      promises = [revoking().revoke(first), revoking().revoke(second)];
    });
    expect(promises[1]).toBe(promises[0]);
    expect(held.map(({ url }) => url.includes(first))).toEqual([true]);
    await held[0]?.answer();
    // After it, the next call is another one.
    await act(async () => void revoking().revoke(second));
    expect(held).toHaveLength(2);
  });

  it('keeps the row at its place on its page, revoked, until the list leaves the page', async () => {
    const {
      backend,
      revoking,
      begin,
      list,
      ids: shown,
      show,
      lists,
    } = await renderWrites({ tokens });
    expect(shown()).toEqual(ids.slice(0, 10));
    const asked = lists().length;
    await begin(() => revoking().revoke(second));
    // The list has revalidated: the row below the page has moved up.
    expect(lists().length).toBe(asked + 1);
    expect(shown()).toEqual(ids.slice(0, 11));
    expect(list().totalCount).toBe(11);
    expect(list().tokens[1]).toMatchObject({ id: second, revoked: true });
    // A token that is new above it does not move it below its neighbours.
    backend.addToken(tokenCalled('new', { createdAt: Date.now() }));
    await act(() => list().mutate());
    expect(shown().slice(0, 4)).toEqual([createM2MTokenId('new'), first, second, third]);
    await show({ list: { offset: 10 } });
    await show({ list: {} });
    // SWR revalidates a cached page in the next frame.
    await pass(100);
    expect(shown()).not.toContain(second);
  });

  it('counts the tokens that the server counts, although revoked rows stay', async () => {
    const { revoking, begin, list, ids: shown } = await renderWrites({ tokens });
    await begin(() => revoking().revoke(ids.slice(0, 4)));
    expect(shown()).toEqual(ids);
    expect(list()).toMatchObject({ totalCount: 8, pageCount: 1 });
  });

  it('keeps the only row of the last page, so that the list does not leave the page', async () => {
    const {
      revoking,
      begin,
      list,
      ids: shown,
    } = await renderWrites({
      tokens: tokens.slice(0, 11),
      list: { offset: 10 },
    });
    expect(shown()).toEqual([ids[10]]);
    await begin(() => revoking().revoke(ids[10] ?? ''));
    expect(shown()).toEqual([ids[10]]);
    // The total is that of the server.
    expect(list()).toMatchObject({ totalCount: 10, page: 2, pageCount: 1, hasNextPage: false });
  });

  it('holds the list on its last page no longer than the row is there', async () => {
    const { revoking, begin, list, cacheApi } = await renderWrites({
      ...{ tokens: tokens.slice(0, 11), list: { offset: 10 } },
    });
    await begin(() => revoking().revoke(ids[10] ?? ''));
    await act(async () => cacheApi().clear());
    await act(() => list().mutate());
    await pass(0);
    expect(list()).toMatchObject({ tokens: [], totalCount: 10 });
  });

  it('adds no page when the total is unknown', async () => {
    const { revoking, begin, list } = await renderWrites({
      ...{ tokens: tokens.slice(0, 10), hasTotal: false },
    });
    expect(list()).toMatchObject({ totalCount: null, hasNextPage: true });
    await begin(() => revoking().revoke(second));
    expect(list().tokens).toHaveLength(10);
    // The answer was not full, so it shows the total.
    expect(list()).toMatchObject({ totalCount: 9, hasNextPage: false });
    expectNoTotal();
  });

  it('keeps the next page when the total is unknown and the answer is full', async () => {
    const { revoking, begin, list } = await renderWrites({ tokens, hasTotal: false });
    await begin(() => revoking().revoke(second));
    expect(list().tokens).toHaveLength(11);
    expect(list().hasNextPage).toBe(true);
    expectNoTotal();
  });

  it('counts revoked rows as rows of a list that includes them', async () => {
    const { revoking, begin, list } = await renderWrites({
      ...{ tokens: tokens.slice(0, 10), hasTotal: false, list: { revoked: true } },
    });
    await begin(() => revoking().revoke(second));
    expect(list()).toMatchObject({ totalCount: null, hasNextPage: true });
    expectNoTotal();
  });

  it('adds no page when the kept row is one above the page size', async () => {
    const { revoking, begin, list } = await renderWrites({ tokens: tokens.slice(0, 11) });
    expect(list()).toMatchObject({ hasNextPage: true, pageCount: 2 });
    await begin(() => revoking().revoke(second));
    expect(list().tokens).toHaveLength(11);
    expect(list()).toMatchObject({ totalCount: 10, hasNextPage: false, pageCount: 1 });
  });

  it('ends a request of the list that is in flight, and removes no rows or selection', async () => {
    const { held, revoking, begin, list, epoch, lists } = await renderWrites({
      ...{ tokens, isHeld: true, latency: 100 },
    });
    await begin(() => revoking().revoke([first, second]));
    const [before, asked] = [epoch(), lists().length];
    await act(async () => void list().mutate());
    expect(list().isValidating).toBe(true);
    await held[0]?.answer(Response.json({ ...tokens[0], revoked: true }));
    await pass(1_000);
    expect(list()).toMatchObject({ isValidating: false, isStale: false });
    expect(list().tokens[0]).toMatchObject({ id: first, revoked: true });
    expect(epoch()).toBe(before);
    await held[1]?.answer(Response.json({ ...tokens[1], revoked: true }));
    await pass(1_000);
    expect(list().tokens.filter(({ revoked }) => revoked)).toHaveLength(2);
    expect(lists().length).toBe(asked + 2);
  });

  it.each([
    ['clear()', async ({ cacheApi }: World) => act(async () => cacheApi().clear())],
    [
      'the end of the session',
      async ({ backend, list }: World) => {
        backend.failNext({ status: 401 });
        await act(async () => void list().mutate());
      },
    ],
  ])('does not come back after %s, since the next user may not see it', async (_, signOut) => {
    const world = await renderWrites({ tokens });
    await world.begin(() => world.revoking().revoke(second));
    expect(world.ids()).toContain(second);
    await signOut(world);
    await pass(0);
    expect(world.ids()).toEqual([]);
    await act(() => world.list().mutate());
    await pass(0);
    expect(world.ids()).toEqual(ids.filter((id) => id !== second).slice(0, 10));
  });

  it('clears its outcome at reset, also when stop follows', async () => {
    const { revoking, begin } = await renderWrites({ tokens });
    await begin(() => revoking().revoke(second));
    await act(async () => revoking().reset());
    await act(async () => revoking().stop());
    expect(revoking().outcomes.size).toBe(0);
  });

  it('ignores a list that is older than the write', async () => {
    const { revoking, begin, list, held } = await renderWrites({ tokens, isHeld: true });
    await begin(() => revoking().revoke(first));
    const revoked = { ...tokens[0], revoked: true, revocationReason: null };
    // The backend has not done it yet.
    await held[0]?.answer(Response.json(revoked));
    expect(list().tokens[0]).toMatchObject({ id: first, revoked: true });
  });
});

describe('an answer that does not show the outcome', () => {
  it.each([
    ['500', () => refusal(500)],
    ['503 of a gateway', () => new Response('<html>', { status: 503 })],
    ['200 without JSON', () => new Response('<html>')],
    ['200 with another id', () => Response.json({ ...tokens[1], revoked: true })],
    [
      '200 with another machine',
      () => Response.json({ ...tokens[0], subject: SHIPPING, revoked: true }),
    ],
    ['200 with a token that is not revoked', () => Response.json(tokens[0])],
    ['502 of the proxy that says so', () => refusal(502, 'outcome_unknown')],
    [
      'a redirect that the host’s fetch has followed',
      () => Object.defineProperty(Response.json({}), 'redirected', { value: true }),
    ],
  ])('is outcome_unknown, and the lists are requested again: %s', async (_, make) => {
    const { held, revoking, begin, lists } = await renderWrites({ tokens, isHeld: true });
    const asked = lists().length;
    await begin(() => revoking().revoke(first));
    await held[0]?.answer(make());
    await pass(0);
    expect(lists().length).toBe(asked + 2);
    expect(revoking()).toMatchObject({ isMutating: false, error: { code: 'outcome_unknown' } });
    expect(revoking().error?.message).toMatch(/^It may have happened, or not: /);
    expect(held).toHaveLength(1);
  });

  it('is a success when a list shows that the token is revoked', async () => {
    const { held, revoking, begin } = await renderWrites({ tokens, isHeld: true });
    await begin(() => revoking().revoke(first));
    await held[0]?.lose();
    await pass(0);
    expect(revoking().outcomes.get(first)).toMatchObject({
      ...{ status: 'revoked', token: { id: first, revoked: true } },
    });
    expect(revoking()).toMatchObject({ isMutating: false, error: undefined });
    expect(held).toHaveLength(1);
  });

  it('is a success when a page shows it, although the newest tokens cannot be loaded', async () => {
    const { backend, held, revoking, begin } = await renderWrites({
      ...{ tokens, isHeld: true, list: { revoked: true } },
    });
    await begin(() => revoking().revoke(first));
    backend.failNext({ status: 500 }, { action: 'list' });
    await held[0]?.lose();
    await pass(0);
    expect(revoking()).toMatchObject({ isMutating: false, error: undefined });
  });

  it('keeps the row when the lists show that it was revoked', async () => {
    const { held, revoking, begin, list } = await renderWrites({ tokens, isHeld: true });
    await begin(() => revoking().revoke(first));
    await held[0]?.lose();
    await pass(0);
    expect(list().tokens[0]).toMatchObject({ id: first, revoked: true });
  });

  it('is outcome_unknown after a time-out', async () => {
    const { revoking, begin } = await renderWrites({
      ...{ tokens, isHeld: true, config: { timeout: 1_000 } },
    });
    await begin(() => revoking().revoke(first));
    await pass(1_000);
    expect(revoking().error).toMatchObject({ code: 'outcome_unknown', cause: { code: 'timeout' } });
  });
});

describe('a refusal', () => {
  it.each([
    [400, 'not_revocable', 'not_revocable'],
    [404, 'some_code', 'not_found'],
    [405, 'not_allowed_action', 'not_allowed_action'],
    [409, 'conflict', 'conflict'],
    [503, 'audit_failed', 'audit_failed'],
    [500, 'not_configured', 'not_configured'],
    [403, 'forbidden', 'forbidden'],
    [403, 'cross_site', 'cross_site'],
  ])('%i %s has the code %s, and the rows stay', async (status, code, expected) => {
    const {
      held,
      revoking,
      begin,
      ids: shown,
      lists,
    } = await renderWrites({ tokens, isHeld: true });
    const asked = lists().length;
    await begin(() => revoking().revoke(first));
    await held[0]?.answer(refusal(status, code));
    await pass(0);
    expect(revoking().error).toMatchObject({ ...{ code: expected, status }, traceId: 'trace' });
    expect(revoking().error?.message).toMatch(/^Nothing was done: /);
    expect(shown()).toHaveLength(10);
    expect(lists().length).toBe(asked);
  });

  it.each([
    ['unauthenticated', () => refusal(401, 'unauthenticated')],
    ['redirected', () => new Response(null, { status: 302 })],
  ])('that ends the session removes the rows, as that of a read: %s', async (code, make) => {
    const {
      held,
      backend,
      revoking,
      begin,
      ids: shown,
    } = await renderWrites({
      ...{ tokens, isHeld: true },
    });
    backend.failNext({ status: 401 }, { times: Infinity, action: 'list' });
    await begin(() => revoking().revoke(first));
    await held[0]?.answer(make());
    await pass(0);
    expect(revoking()).toMatchObject({ isMutating: false, error: { code } });
    expect(shown()).toEqual([]);
  });
});

describe('nothing is sent', () => {
  it.each([
    ['without a machine', { subject: null }, first, null, 'invalid_params'],
    ['for an id that is not that of a token', {}, 'mt_short', null, 'invalid_params'],
    ['for a path', {}, '../machines', null, 'invalid_params'],
    ['with a reason of 501 characters', {}, first, 'a'.repeat(501), 'invalid_params'],
    ['with a reason of two lines', {}, first, 'a\nb', 'invalid_params'],
    [
      ...([
        'with a proxyUrl that holds a password',
        { config: { proxyUrl: 'https://a:b@c.test' } },
      ] as const),
      ...([first, null, 'invalid_config'] as const),
    ],
    ['without a time limit', { config: { timeout: 0 } }, first, null, 'invalid_config'],
    [
      'when headers fail',
      { config: { headers: () => Promise.reject(new Error('no')) } },
      first,
      null,
      'headers_failed',
    ],
  ])('%s', async (_name, options, id, reason, code) => {
    const { held, revoking, begin } = await renderWrites({
      ...{ tokens, isHeld: true, list: null },
      ...options,
    });
    await begin(() => revoking().revoke(id, { reason }));
    expect(revoking()).toMatchObject({ isMutating: false, error: { code } });
    expect(revoking().outcomes.get(id)).toMatchObject({ status: 'failed', error: { code } });
    expect(held).toEqual([]);
  });

  it('for the bad ids of a call, but for the others', async () => {
    const { writes, revoking, begin, statuses } = await renderWrites({ tokens });
    await begin(() => revoking().revoke(['nonsense', first]));
    expect(statuses()).toEqual(['failed', 'revoked']);
    expect(writes()).toHaveLength(1);
  });

  it('for no ids', async () => {
    const { writes, revoking, begin } = await renderWrites({ tokens });
    await begin(() => revoking().revoke([]));
    expect(revoking()).toMatchObject({ isMutating: false, error: undefined });
    expect(writes()).toEqual([]);
  });

  it('before the headers are there', async () => {
    let give: (headers: HeadersInit) => void = () => {};
    const headers = () => new Promise<HeadersInit>((resolve) => (give = resolve));
    const { held, revoking, begin } = await renderWrites({
      ...{ tokens, isHeld: true, list: null, config: { headers } },
    });
    await begin(() => revoking().revoke(first));
    expect(held).toEqual([]);
    await act(async () => give({ authorization: 'Bearer me' }));
    expect(held[0]?.headers.get('authorization')).toBe('Bearer me');
  });
});

it('adds its path in front of the query of proxyUrl, and keeps a slash at its end', async () => {
  const { held, revoking, begin } = await renderWrites({
    ...{ tokens, isHeld: true, list: null, config: { proxyUrl: '/tokens/?tenant=a' } },
  });
  await begin(() => revoking().revoke(first));
  expect(held[0]?.url).toBe(`/tokens/${first}/revoke/?tenant=a&subject=${BILLING}`);
});

describe('a component that unmounts', () => {
  it('writes the answer into the lists, and sends nothing further', async () => {
    const { held, revoking, begin, leave, list } = await renderWrites({ tokens, isHeld: true });
    await begin(() => revoking().revoke(ids));
    expect(held).toHaveLength(4);
    await leave();
    for (const write of held.slice(0, 4)) await write.answer();
    expect(held).toHaveLength(4);
    expect(
      list()
        .tokens.slice(0, 4)
        .every(({ revoked }) => revoked),
    ).toBe(true);
  });

  it('stops at another machine, whose state is empty', async () => {
    const { held, revoking, begin, show, statuses } = await renderWrites({ tokens, isHeld: true });
    const { answer } = await begin(() => revoking().revoke(ids));
    await show({ subject: SHIPPING });
    expect(revoking()).toMatchObject({ isMutating: false, progress: { done: 0, total: 0 } });
    for (const write of held.slice(0, 4)) await write.answer();
    expect(held).toHaveLength(4);
    expect(statuses()).toEqual([]);
    expect(
      [...((await answer)?.values() ?? [])].filter(({ status }) => status === 'stopped'),
    ).toHaveLength(8);
    await show({ subject: BILLING });
    expect(statuses()).toEqual([]);
  });

  it('stops after clear(), drops the outcomes, and brings no rows back', async () => {
    const {
      held,
      revoking,
      begin,
      cacheApi,
      ids: shown,
      cache,
    } = await renderWrites({
      ...{ tokens, isHeld: true },
    });
    await begin(() => revoking().revoke(ids));
    await act(async () => cacheApi().clear());
    for (const write of held.slice(0, 4)) await write.answer();
    await pass(0);
    expect(held).toHaveLength(4);
    expect(shown()).toEqual([]);
    expect(revoking().outcomes.size).toBe(0);
    expect(JSON.stringify([...cache.values()])).not.toContain('mt_');
  });
});

it('stops when a list finds that the session has ended, and sends nothing further', async () => {
  const { held, backend, revoking, begin, list, statuses } = await renderWrites({
    ...{ tokens, isHeld: true },
  });
  await begin(() => revoking().revoke(ids));
  backend.failNext({ status: 401 }, { times: Infinity, action: 'list' });
  await act(async () => void list().mutate());
  await pass(0);
  expect(statuses().filter((status) => status === 'stopped')).toHaveLength(8);
  for (const write of held.slice(0, 4)) await write.answer();
  expect(held).toHaveLength(4);
  expect(revoking().isMutating).toBe(false);
});

it('clears outcomes and error at reset', async () => {
  const { revoking, begin, backend } = await renderWrites({ tokens });
  backend.failNext({ status: 404 }, { action: 'revoke' });
  await begin(() => revoking().revoke(first));
  expect(revoking().error).toBeDefined();
  await act(async () => revoking().reset());
  expect(revoking()).toMatchObject({ error: undefined, progress: { done: 0, total: 0 } });
});
