import * as fc from 'fast-check';
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
import { runs } from '../support/runs.js';

const subject = createMachineId('demo');
const all = `subject=${subject}&revoked=true&expired=true`;

describe('the row of a token', () => {
  const token = createM2MToken({
    scopes: ['a'],
    claims: { team: 'billing' },
    expiration: FAKE_NOW + 1,
  });

  it('is the API’s row, in snake case and with the last use', async () => {
    const backend = createFakeBackend({ tokens: [token], now: FAKE_NOW });
    expect(await (await askApi(backend, `/m2m_tokens?subject=${subject}`)).json()).toEqual({
      m2m_tokens: [
        {
          object: 'machine_to_machine_token',
          id: token.id,
          subject,
          scopes: ['a'],
          claims: { team: 'billing' },
          revoked: false,
          revocation_reason: null,
          expired: false,
          expiration: FAKE_NOW + 1,
          last_used_at: null,
          created_at: token.createdAt,
          updated_at: token.updatedAt,
        },
      ],
      total_count: 1,
    });
  });

  it('never holds a secret, even if the given token does', async () => {
    const withSecret = { ...token, token: 'the secret' };
    const backend = createFakeBackend({ tokens: [withSecret], now: FAKE_NOW });
    const text = await (await askApi(backend, `/m2m_tokens?subject=${subject}`)).text();
    expect(text).not.toContain('the secret');
  });

  it('comes with the fake’s own clock, and exactly the type that the SDK reads', async () => {
    const backend = createFakeBackend({ tokens: [token], now: FAKE_NOW });
    const { headers } = await askApi(backend, `/m2m_tokens?subject=${subject}`);
    expect(headers.get('date')).toBe('Mon, 23 Nov 2026 12:00:00 GMT');
    expect(headers.get('content-type')).toBe('application/json');
  });
});

describe('the switches', () => {
  const state = (label: string, rest: Parameters<typeof createM2MToken>[0]) =>
    createM2MToken({ id: createM2MTokenId(label), ...rest });
  const labels = new Map(
    ['active', 'revoked', 'expired', 'both'].map((label) => [createM2MTokenId(label), label]),
  );
  const backend = createFakeBackend({
    now: FAKE_NOW,
    tokens: [
      state('active', { createdAt: 4 }),
      state('revoked', { createdAt: 3, revoked: true }),
      state('expired', { createdAt: 2, expiration: FAKE_NOW }),
      state('both', { createdAt: 1, revoked: true, expiration: FAKE_NOW - 1 }),
    ],
  });

  it.each([
    ['', ['active']],
    ['&revoked=false&expired=false', ['active']],
    ['&revoked=true', ['active', 'revoked']],
    ['&expired=true', ['active', 'expired']],
    ['&revoked=true&expired=true', ['active', 'revoked', 'expired', 'both']],
  ])('“%s” includes %j', async (query, expected) => {
    const { m2m_tokens, total_count } = await listBody(backend, `subject=${subject}${query}`);
    expect(m2m_tokens.map(({ id }) => labels.get(id))).toEqual(expected);
    expect(total_count).toBe(expected.length);
  });
});

describe('the clock', () => {
  let now = 0;
  const ids = ['first', 'second'].map(createM2MTokenId);
  const tokens = ids.map((id, index) =>
    createM2MToken({ id, createdAt: -index, expiration: 100 * (index + 1) }),
  );
  const backend = createFakeBackend({ tokens, now: () => now });

  it.each([
    [99, 2],
    [100, 1],
    [199, 1],
    [200, 0],
    [150, 1],
    [0, 2],
  ])('at %i, %i tokens have not expired', async (at, count) => {
    now = at;
    expect((await listBody(backend, `subject=${subject}`)).total_count).toBe(count);
    const { m2m_tokens } = await listBody(backend, `subject=${subject}&expired=true`);
    expect(m2m_tokens.filter(({ expired }) => !expired)).toHaveLength(count);
  });
});

describe('the order', () => {
  const tokens = [2, 9, 5].map((createdAt) =>
    createM2MToken({ id: createM2MTokenId(String(createdAt)), createdAt }),
  );
  const times = async (order: 'newest' | 'given' | undefined) => {
    const backend = createFakeBackend({ tokens, order });
    return (await listBody(backend, all)).m2m_tokens.map((row) => row.created_at);
  };

  it('is newest first', async () => expect(await times(undefined)).toEqual([9, 5, 2]));
  it('can be the given one', async () => expect(await times('given')).toEqual([2, 9, 5]));
});

describe('paging', () => {
  it('lists ten by default', async () => {
    const backend = createFakeBackend({ tokens: createM2MTokens(30), now: FAKE_NOW });
    expect(await listIds(backend, all)).toHaveLength(10);
  });

  it('lists every token exactly once over all pages, newest first', async () => {
    const page = fc.record({
      count: fc.nat(80),
      limit: fc.integer({ min: 1, max: 100 }),
      revoked: fc.boolean(),
      expired: fc.boolean(),
      seed: fc.integer(),
    });
    await fc.assert(
      fc.asyncProperty(page, async ({ count, limit, revoked, expired, seed }) => {
        const tokens = createM2MTokens(count, { seed });
        const backend = createFakeBackend({
          machines: [{ id: subject, name: 'Demo', tokens: tokens.toReversed() }],
          now: FAKE_NOW,
        });
        const expected = tokens
          .filter((token) => (revoked || !token.revoked) && (expired || !token.expired))
          .map(({ id }) => id);
        const seen: string[] = [];
        for (let offset = 0; offset <= expected.length; offset += limit) {
          const query = `subject=${subject}&revoked=${revoked}&expired=${expired}&limit=${limit}&offset=${offset}`;
          const { m2m_tokens, total_count } = await listBody(backend, query);
          expect(total_count).toBe(expected.length);
          seen.push(...m2m_tokens.map(({ id }) => id));
        }
        expect(seen).toEqual(expected);
      }),
      { numRuns: runs(60) },
    );
  });

  it.each([30, 1000, Number.MAX_SAFE_INTEGER])(
    'is empty from offset %d on, with the total',
    async (offset) => {
      const backend = createFakeBackend({ tokens: createM2MTokens(30), now: FAKE_NOW });
      expect(await listBody(backend, `${all}&offset=${offset}`)).toEqual({
        m2m_tokens: [],
        total_count: 30,
      });
    },
  );
});

describe('a machine with a total', () => {
  const machine = { id: subject, name: 'Huge', total: 100_000 };

  it('has all of its pages, without storing a token', async () => {
    const backend = createFakeBackend({ machines: [machine] });
    const first = await listBody(backend, all);
    const last = await listBody(backend, `${all}&limit=100&offset=99950`);
    expect([first.m2m_tokens.length, first.total_count]).toEqual([10, 100_000]);
    expect([last.m2m_tokens.length, last.total_count]).toEqual([50, 100_000]);
    expect(first.m2m_tokens[0]?.created_at).toBeGreaterThan(last.m2m_tokens[49]?.created_at ?? 0);
    expect(await listIds(backend, `${all}&offset=${Number.MAX_SAFE_INTEGER}`)).toEqual([]);
  });

  it('creates only the tokens of the page', async () => {
    const asked: number[] = [];
    const tokenAt = (index: number) => {
      asked.push(index);
      return createM2MToken({ id: createM2MTokenId(String(index)) });
    };
    const backend = createFakeBackend({ machines: [{ ...machine, tokenAt }] });
    await listBody(backend, `${all}&limit=3&offset=500`);
    expect(asked).toEqual([500, 501, 502]);
  });
});
