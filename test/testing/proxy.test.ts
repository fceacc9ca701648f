import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
  type M2MToken,
} from 'react-m2m-tokens/testing';
import { expect, it } from 'vitest';
import { readPage } from '../../src/api/readPage.js';

const withoutLastUse = (token: M2MToken) => ({ ...token, lastUsedAt: undefined });
const subject = createMachineId('demo');
const tokens = createM2MTokens(25);
const url = `/api/m2m-tokens?subject=${subject}&revoked=true&expired=true&offset=5`;
const expected = { data: tokens.slice(5, 15), totalCount: 25, skipped: 0 };

async function read(shape: 'api' | 'sdk' | 'mixed') {
  const backend = createFakeBackend({ tokens, shape, now: FAKE_NOW });
  return readPage(await (await backend.fetchProxy(url)).json(), { subject, limit: 10, offset: 5 });
}

it.each(['api', 'mixed'] as const)('is read the same in the shape “%s”', async (shape) => {
  expect(await read(shape)).toEqual(expected);
});

it('is read the same in the SDK’s shape, except for the last use', async () => {
  const { data, ...rest } = await read('sdk');
  expect({ data, ...rest }).toEqual({
    ...expected,
    data: expected.data.map(withoutLastUse),
  });
  expect(data.some((token) => 'lastUsedAt' in token)).toBe(false);
});

it.each(['/api/m2m-tokens', '/', '/anything/else/'])('needs no key at %s', async (path) => {
  const backend = createFakeBackend({ tokens });
  const request = new Request(`https://app.example.test${path}?subject=${subject}`);
  expect((await backend.handleProxy(request)).status).toBe(200);
});

it.each([
  ['', 400],
  [`subject=${createMachineId('unknown')}`, 404],
  [`subject=${subject}&limit=101`, 400],
])('forwards the API’s answer to “%s”', async (query, status) => {
  expect((await createFakeBackend({ tokens }).fetchProxy(`/api?${query}`)).status).toBe(status);
});

it.each(['PUT', 'DELETE', 'PATCH', 'HEAD'])('has no %s at its own path', async (method) => {
  const response = await createFakeBackend({ tokens }).fetchProxy(url, { method });
  expect(response.status).toBe(405);
});

it('answers API calls in the API’s own shape, whatever shape proxies have', async () => {
  const backend = createFakeBackend({ tokens, shape: 'sdk', secretKeys: ['today'] });
  const headers = { authorization: 'Bearer today' };
  const response = await backend.handle(
    new Request(`http://localhost/m2m_tokens?subject=${subject}`, { headers }),
  );
  expect(Object.keys((await response.json()) as object)).toEqual(['m2m_tokens', 'total_count']);
});
