import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { expect, it } from 'vitest';
import { callApi, callProxy, refusalOf } from './callFake.js';

const subject = createMachineId('demo');

function create(calls: number, seconds: number) {
  const clock = { now: FAKE_NOW };
  const backend = createFakeBackend({
    tokens: createM2MTokens(3),
    now: () => clock.now,
    rateLimit: { calls, seconds },
  });
  const ask = () => callApi(backend, `GET /m2m_tokens?subject=${subject}`);
  return { backend, clock, ask };
}

it('refuses a call too many, and says when the next one may come', async () => {
  const { clock, ask } = create(2, 10);
  expect((await ask()).status).toBe(200);
  clock.now += 2500;
  expect((await ask()).status).toBe(200);
  clock.now += 100;
  const refused = await ask();
  expect(refusalOf(refused)).toEqual([429, 'too_many_requests']);
  expect(refused.headers.get('retry-after')).toBe('8');
  clock.now = FAKE_NOW + 9_999;
  expect((await ask()).headers.get('retry-after')).toBe('1');
  clock.now += 1;
  expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(429);
});

it('counts calls of the proxy, too', async () => {
  const { backend, ask } = create(1, 10);
  await callProxy(backend, `GET ?subject=${subject}`);
  expect((await ask()).status).toBe(429);
});

it('uses up no failure for a refused call', async () => {
  const { backend, clock, ask } = create(1, 10);
  await ask();
  backend.failNext({ status: 503 });
  expect((await ask()).status).toBe(429);
  clock.now += 10_000;
  expect((await ask()).status).toBe(503);
});

it('starts again after a reset', async () => {
  const { backend, ask } = create(1, 10);
  await ask();
  backend.reset();
  expect((await ask()).status).toBe(200);
});

it.each([
  [0, 10],
  [10, 0],
  [Number.NaN, 1],
])('cannot be %d calls in %d seconds', (calls, seconds) => {
  expect(() => createFakeBackend({ rateLimit: { calls, seconds } })).toThrow('above 0');
});
