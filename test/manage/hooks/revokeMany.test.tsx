import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeTime, pass } from '../../support/fakeTime.js';
import { tokensCalled } from '../../support/tokens.js';
import { refusal, renderWrites } from './renderWrites.js';

fakeTime();

const tokens = tokensCalled('many', 100);
const ids = tokens.map(({ id }) => id);

it('revokes four at a time, in order, each once', async () => {
  const { held, revoking, begin, statuses } = await renderWrites({ tokens, isHeld: true });
  await begin(() => revoking().revoke([...ids.slice(0, 6), ...ids.slice(0, 3)]));
  expect(held).toHaveLength(4);
  expect(statuses()).toEqual([...Array<string>(4).fill('pending'), 'waiting', 'waiting']);
  await held[2]?.answer();
  expect(held).toHaveLength(5);
  expect(statuses().slice(0, 5)).toEqual(['pending', 'pending', 'revoked', 'pending', 'pending']);
  expect(revoking().progress).toEqual({ done: 1, total: 6 });
  for (const at of [0, 1, 3, 4, 5]) await held[at]?.answer();
  expect(held.map(({ url }) => /mt_\w+/.exec(url)?.[0])).toEqual(ids.slice(0, 6));
  expect(revoking()).toMatchObject({ isMutating: false, progress: { done: 6, total: 6 } });
});

it('renders once for answers that arrive together', async () => {
  const { held, revoking, begin, renders } = await renderWrites({
    ...{ tokens, isHeld: true, list: null },
  });
  await begin(() => revoking().revoke(ids.slice(0, 4)));
  const before = renders();
  await act(async () => {
    for (const [index, { answerAtOnce }] of held.entries()) {
      answerAtOnce(Response.json({ ...tokens[index], revoked: true }));
    }
  });
  expect(revoking().progress.done).toBe(4);
  expect(renders() - before).toBeLessThanOrEqual(2);
});

it('reports the right outcome of 100 tokens with a 429 in the middle and three failures', async () => {
  const { backend, revoking, begin, writes, statuses, list } = await renderWrites({
    ...{ tokens, list: { limit: 100 } },
  });
  const refuse = (times: number, failure: Parameters<typeof backend.failNext>[0]) =>
    backend.failNext(failure, { times, action: 'revoke' });
  const { answer } = await begin(() => {
    refuse(1, { status: 404 });
    refuse(1, { status: 409 });
    refuse(1, { status: 500 });
    refuse(1, { status: 429, retryAfter: 7 });
    return revoking().revoke(ids);
  });
  // The four lanes got these answers, so nothing more is sent for seven seconds.
  expect(revoking().waitsUntil).toBe(Date.now() + 7_000);
  const sent = writes().length;
  await pass(6_999);
  expect(writes()).toHaveLength(sent);
  expect(revoking().isMutating).toBe(true);
  await pass(1);
  expect(revoking().waitsUntil).toBeNull();
  await pass(1_000);
  expect(await answer).toEqual(revoking().outcomes);
  expect(revoking()).toMatchObject({ isMutating: false, progress: { done: 100, total: 100 } });
  expect(statuses().slice(0, 5)).toEqual(['failed', 'failed', 'failed', 'revoked', 'revoked']);
  expect(statuses().filter((status) => status === 'revoked')).toHaveLength(97);
  expect(revoking().error).toMatchObject({ code: 'not_found' });
  // One request per token, and the refused one again.
  expect(writes()).toHaveLength(101);
  // All rows are still there.
  expect(list().tokens.map(({ id }) => id)).toEqual(ids);
  expect(
    list()
      .tokens.filter(({ revoked }) => !revoked)
      .map(({ id }) => id),
  ).toEqual(ids.slice(0, 3));
});

it.each([
  [undefined, 1],
  ['0', 1],
  ['3600', 60],
])('waits after a Retry-After of %s for %i s', async (retryAfter, seconds) => {
  const { held, revoking, begin } = await renderWrites({ tokens, isHeld: true, list: null });
  await begin(() => revoking().revoke(ids[0] ?? ''));
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  await held[0]?.answer(refusal(429, 'rate_limited', headers));
  await pass(seconds * 1000 - 1);
  expect(held).toHaveLength(1);
  await pass(1);
  expect(held).toHaveLength(2);
  await held[1]?.answer();
  expect(revoking()).toMatchObject({ isMutating: false, error: undefined });
});

it('gives up when the server never stops refusing', async () => {
  const { backend, revoking, begin, statuses } = await renderWrites({ tokens, list: null });
  backend.failNext({ status: 429 }, { times: Infinity, action: 'revoke' });
  await begin(() => revoking().revoke(ids));
  await pass(3_600_000);
  expect(revoking()).toMatchObject({ isMutating: false, error: { code: 'rate_limited' } });
  expect(new Set(statuses())).toEqual(new Set(['failed', 'stopped']));
});

it('sends nothing more after stop, and takes the answers that are in flight', async () => {
  const { held, revoking, begin, statuses } = await renderWrites({ tokens, isHeld: true });
  await begin(() => revoking().revoke(ids.slice(0, 10)));
  await act(async () => revoking().stop());
  expect(statuses().filter((status) => status === 'stopped')).toHaveLength(6);
  expect(revoking()).toMatchObject({ isMutating: true, progress: { done: 6, total: 10 } });
  await held[3]?.answer(refusal(429));
  for (const at of [0, 1, 2]) await held[at]?.answer();
  await pass(60_000);
  expect(held).toHaveLength(4);
  expect(revoking().isMutating).toBe(false);
  expect(statuses()).toEqual([
    ...Array<string>(3).fill('revoked'),
    ...Array<string>(7).fill('stopped'),
  ]);
});

it('stops during a pause at once', async () => {
  const { held, revoking, begin, statuses } = await renderWrites({ tokens, isHeld: true });
  await begin(() => revoking().revoke(ids.slice(0, 6)));
  for (const write of held.slice(0, 4)) await write.answer(refusal(429));
  expect(revoking().waitsUntil).not.toBeNull();
  await act(async () => revoking().stop());
  expect(revoking()).toMatchObject({ isMutating: false, waitsUntil: null });
  expect(statuses()).toEqual(Array<string>(6).fill('stopped'));
});

it.each([
  ['401', () => refusal(401), 'unauthenticated'],
  ['403', () => refusal(403), 'forbidden'],
  ['405', () => refusal(405, 'not_allowed_action'), 'not_allowed_action'],
  ['a redirect', () => new Response(null, { status: 307 }), 'redirected'],
])('stops after %s, and takes the answers that are in flight', async (_, make, code) => {
  const { held, revoking, begin, statuses } = await renderWrites({
    ...{ tokens, isHeld: true, list: null },
  });
  await begin(() => revoking().revoke(ids.slice(0, 8)));
  await held[1]?.answer(make());
  expect(revoking()).toMatchObject({ isMutating: true, error: { code } });
  for (const at of [0, 2, 3]) await held[at]?.answer();
  expect(held).toHaveLength(4);
  expect(statuses()).toEqual([
    ...['revoked', 'failed', 'revoked', 'revoked'],
    ...Array<string>(4).fill('stopped'),
  ]);
  expect(revoking().isMutating).toBe(false);
});

it('requests each list once, after the last answer', async () => {
  const { revoking, begin, lists } = await renderWrites({ tokens });
  const before = lists().length;
  await begin(() => revoking().revoke(ids.slice(0, 20)));
  await pass(1_000);
  expect(revoking().isMutating).toBe(false);
  expect(lists().length).toBe(before + 1);
});

it('uses the latest headers of the provider for each request', async () => {
  let session = 1;
  const { held, revoking, begin } = await renderWrites({
    ...{ tokens, isHeld: true, list: null },
    config: { headers: () => ({ authorization: `Bearer ${session}` }) },
  });
  await begin(() => revoking().revoke(ids.slice(0, 5)));
  session = 2;
  await held[0]?.answer();
  expect(held.map(({ headers }) => headers.get('authorization'))).toEqual([
    ...Array<string>(4).fill('Bearer 1'),
    'Bearer 2',
  ]);
});
