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
