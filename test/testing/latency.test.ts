import { createFakeBackend, createM2MTokens, createMachineId } from 'react-m2m-tokens/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const url = `/api/m2m-tokens?subject=${createMachineId('demo')}`;
const create = (latency: number | (() => number)) =>
  createFakeBackend({ tokens: createM2MTokens(3), latency });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('answers after the latency, not before', async () => {
  const answered = vi.fn();
  const answer = create(500).fetchProxy(url).then(answered);
  await vi.advanceTimersByTimeAsync(499);
  expect(answered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await answer;
  expect(answered).toHaveBeenCalledOnce();
});

it('needs no timer when there is no latency', async () => {
  expect((await create(0).fetchProxy(url)).status).toBe(200);
});

it('calls the function for each answer, so that a later one can overtake', async () => {
  const latencies = [300, 100];
  const backend = create(() => latencies.shift() ?? 0);
  const order: string[] = [];
  const answers = ['first', 'second'].map((name) =>
    backend.fetchProxy(url).then(() => order.push(name)),
  );
  await vi.advanceTimersByTimeAsync(300);
  await Promise.all(answers);
  expect(order).toEqual(['second', 'first']);
});

it('stops waiting, with its reason, when the request is aborted', async () => {
  const controller = new AbortController();
  const answer = create(500).handleProxy(
    new Request(new URL(url, 'http://localhost'), { signal: controller.signal }),
  );
  await vi.advanceTimersByTimeAsync(100);
  controller.abort(new Error('page left'));
  await expect(answer).rejects.toThrow('page left');
  expect(vi.getTimerCount()).toBe(0);
});

it('does not begin if the request is already aborted', async () => {
  const signal = AbortSignal.abort();
  await expect(create(0).fetchProxy(url, { signal })).rejects.toThrow('aborted');
});

it('uses a failure up on arrival, so that an overtaking answer does not get it', async () => {
  const latencies = [300, 100];
  const backend = create(() => latencies.shift() ?? 0);
  backend.failNext({ status: 503 });
  const answers = Promise.all([backend.fetchProxy(url), backend.fetchProxy(url)]);
  await vi.advanceTimersByTimeAsync(300);
  expect((await answers).map(({ status }) => status)).toEqual([503, 200]);
});
