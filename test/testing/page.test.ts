// @vitest-environment jsdom
import { createFakeBackend, createM2MTokens, createMachineId } from 'react-m2m-tokens/testing';
import { expect, it } from 'vitest';

it('answers a page’s requests, and obeys the page’s own abort signals', async () => {
  const backend = createFakeBackend({ tokens: createM2MTokens(3) });
  const url = `/api/m2m-tokens?subject=${createMachineId('demo')}`;
  const controller = new AbortController();
  expect((await backend.fetchProxy(url, { signal: controller.signal })).status).toBe(200);
  backend.failNext('never');
  const answer = backend.fetchProxy(url, { signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toHaveProperty('name', 'AbortError');
});

it('answers a page’s writes, whose body is a text', async () => {
  const backend = createFakeBackend({ tokens: createM2MTokens(3) });
  const response = await backend.fetchProxy(`/api/m2m-tokens?subject=${createMachineId('demo')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token_format: 'opaque', seconds_until_expiration: 5, claims: null }),
    signal: new AbortController().signal,
  });
  expect(response.status).toBe(201);
});
