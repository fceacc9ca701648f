import {
  createFakeBackend,
  createM2MToken,
  createM2MTokenId,
  createM2MTokens,
  createMachineId,
  FAKE_NOW,
} from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { askApi, listBody, listIds } from './listBody.js';

const subject = createMachineId('demo');
const query = `subject=${subject}&limit=100`;
const tokens = createM2MTokens(20, { mix: { revoked: 0, expired: 0 } });
const ids = tokens.map(({ id }) => id);
const create = () => createFakeBackend({ tokens, now: FAKE_NOW });

describe('an added token', () => {
  const added = (createdAt: number) => createM2MToken({ id: createM2MTokenId('added'), createdAt });

  it('comes first when it is the newest, and is counted', async () => {
    const backend = create();
    await listIds(backend, query);
    backend.addToken(added(FAKE_NOW));
    const { m2m_tokens, total_count } = await listBody(backend, query);
    expect([m2m_tokens[0]?.id, total_count]).toEqual([createM2MTokenId('added'), 21]);
  });

  it('comes last when it is the oldest', async () => {
    const backend = create();
    backend.addToken(added(0));
    expect((await listIds(backend, query)).at(-1)).toBe(createM2MTokenId('added'));
  });

  it('needs a known machine', () => {
    const stranger = createM2MToken({ subject: createMachineId('stranger') });
    expect(() => create().addToken(stranger)).toThrow('there is no machine');
  });

  it('can belong to a machine with a total of up to 1,000,000', async () => {
    const huge = (total: number) =>
      createFakeBackend({ machines: [{ id: subject, name: 'Huge', total }] });
    const backend = huge(9);
    backend.addToken(added(FAKE_NOW));
    expect((await listBody(backend, query)).total_count).toBe(10);
    expect(() => huge(1_000_001).addToken(added(FAKE_NOW))).toThrow('a total above 1000000');
  });
});

describe('a revoked token', () => {
  it('leaves the list, and appears with its reason if revoked tokens are included', async () => {
    const backend = create();
    await listIds(backend, query);
    backend.revokeToken(String(ids[4]), 'Rotated');
    expect(await listIds(backend, query)).toEqual(ids.toSpliced(4, 1));
    expect((await listBody(backend, `${query}&revoked=true`)).m2m_tokens[4]).toMatchObject({
      id: ids[4],
      revoked: true,
      revocation_reason: 'Rotated',
      updated_at: FAKE_NOW,
    });
  });

  it('keeps its first reason', async () => {
    const backend = create();
    backend.revokeToken(String(ids[0]));
    backend.revokeToken(String(ids[0]), 'Too late');
    expect((await listBody(backend, `${query}&revoked=true`)).m2m_tokens[0]).toMatchObject({
      revocation_reason: null,
    });
  });

  it('must exist', () => {
    expect(() => create().revokeToken(createM2MTokenId('nobody'))).toThrow('none has the id');
  });
});

it('does not change the given tokens', () => {
  const given = structuredClone(tokens).toReversed();
  const before = structuredClone(given);
  const backend = createFakeBackend({ tokens: given });
  backend.revokeToken(String(ids[0]));
  backend.addToken(createM2MToken());
  expect(given).toEqual(before);
});

it('gives a machine’s tokens its own id as their subject', async () => {
  const id = createMachineId('other');
  const backend = createFakeBackend({ machines: [{ id, name: 'Other', tokens }], now: FAKE_NOW });
  const { m2m_tokens } = await listBody(backend, `subject=${id}&limit=1`);
  expect(m2m_tokens[0]).toMatchObject({ subject: id });
});

describe('the log', () => {
  it('lists the requests, and holds no key', async () => {
    const backend = create();
    await askApi(backend, '/machines?limit=5');
    await backend.handle(new Request('https://api.example.test/nothing', { method: 'POST' }));
    expect(backend.requests).toEqual([
      { method: 'GET', url: 'http://localhost/machines?limit=5', at: FAKE_NOW },
      { method: 'POST', url: 'https://api.example.test/nothing', at: FAKE_NOW },
    ]);
  });

  it('keeps the last 1,000', async () => {
    const backend = create();
    for (let number = 0; number <= 1000; number++) await backend.fetch(`/${number}`);
    expect(backend.requests).toHaveLength(1000);
    expect(backend.requests[0]?.url).toBe('http://localhost/1');
  });
});

it('restores the original state', async () => {
  const backend = create();
  backend.revokeToken(String(ids[0]));
  backend.failNext({ status: 500 }, { times: Infinity });
  await askApi(backend, '/machines');
  backend.reset();
  expect(backend.requests).toEqual([]);
  const failed = await backend.fetch('/machines');
  expect(await failed.json()).toMatchObject({ clerk_trace_id: 'fake-trace-1' });
  expect(await listIds(backend, query)).toEqual(ids);
});
