import {
  type Arbitrary,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  oneof,
  record,
  string,
  uniqueArray,
} from 'fast-check';
import { expect, it } from 'vitest';
import { LAW } from '../../support/runs.js';
import { json } from '../upstream.js';
import {
  BILLING,
  CALLS,
  createManaged,
  LEDGER,
  NEW_ACTIONS,
  type NewAction,
  type SentCall,
} from './callMachines.js';

const letters = 'abcXYZ019_';
const machineId = string({
  unit: constantFrom(...letters.split('')),
  minLength: 27,
  maxLength: 27,
}).map((rest) => `mch_${rest}`);
const ttl = oneof(integer({ min: 1, max: 315_360_000 }), constantFrom(1, 315_360_000));
const name = string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter(
  (text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(text) && Array.from(text).length <= 255,
);
const query = record(
  {
    query: oneof(constant(''), constantFrom('a&b', 'ü #?', 'x'.repeat(255)), name),
    limit: integer({ min: 1, max: 500 }).map(String),
    offset: integer({ min: 0, max: 1_000_000 }).map(String),
    order_by: constantFrom('name', '+name', '-name', 'created_at', '+created_at', '-created_at'),
  },
  { requiredKeys: [] },
);

/** Every valid request of each call. */
const VALID: Record<NewAction, Arbitrary<Partial<SentCall>>> = {
  verify: string({
    unit: constantFrom(...`${letters}.~+/=-`.split('')),
    minLength: 1,
    maxLength: 80,
  })
    .filter((rest) => !/^[\da-f]{32}$/i.test(rest))
    .map((rest) => ({ body: { token: `mt_${rest}` } })),
  'machines.list': query.map((given) => ({
    path: `/machines?${new URLSearchParams(given as Record<string, string>).toString()}`,
  })),
  'machines.get': machineId.map((id) => ({ path: `/machines/${id}` })),
  'machines.create': record(
    {
      name,
      scoped_machines: uniqueArray(machineId, { maxLength: 20 }),
      default_token_ttl: ttl,
    },
    { requiredKeys: ['name'] },
  ).map((body) => ({ body })),
  'machines.update': oneof(
    record({ name, default_token_ttl: ttl }),
    record({ name }),
    record({ default_token_ttl: ttl }),
  ).map((body) => ({ body })),
  'machines.delete': machineId.map((id) => ({ path: `/machines/${id}/` })),
  'machines.rotateKey': integer({ min: 0, max: 28_800 }).map((previous_token_ttl) => ({
    body: { previous_token_ttl },
  })),
  'machines.addScope': machineId.map((to_machine_id) => ({ body: { to_machine_id } })),
  'machines.removeScope': machineId.map((id) => ({ path: `/machines/${BILLING}/scopes/${id}` })),
};

it.each(NEW_ACTIONS)('the API accepts the form of 100 requests: %s', LAW, async (action) => {
  // The answer does not matter here.
  const { call, faults, sent } = createManaged({ answer: () => json(429, {}) });
  await assert(
    asyncProperty(VALID[action], async (change) => {
      expect((await call(action, change)).status).toBe(429);
    }),
    { numRuns: 100 },
  );
  expect([sent.length, faults]).toEqual([100, []]);
});

it('the check of the API’s document knows these calls', async () => {
  const { findApiFaults } = await import('../../support/findApiFaults.js');
  const headers = {
    ...{ authorization: 'Bearer x', 'clerk-api-version': '2026-05-12' },
    'content-type': 'application/json',
  };
  const check = (method: string, path: string, body?: unknown) =>
    findApiFaults(
      new Request(`https://api.clerk.com/v1${path}`, {
        ...{ method, headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  for (const action of NEW_ACTIONS) {
    const [method, path, body] = CALLS[action];
    const base = action === 'verify' ? '/m2m_tokens' : '';
    expect(await check(method, base + path, body)).toEqual([]);
  }
  expect(await check('GET', '/machines?limit=501&order_by=+name&x=1')).toEqual([
    ...['query limit', 'query order_by', 'query x'],
  ]);
  expect(
    await check('POST', '/machines', { scoped_machines: ['x'], default_token_ttl: 0 }),
  ).toEqual(['body lacks name', 'body scoped_machines', 'body default_token_ttl']);
  expect(await check('PATCH', `/machines/${BILLING}`, { name: '', id: 1 })).toEqual([
    ...['body name', 'body id'],
  ]);
  expect(await check('DELETE', `/machines/${BILLING}`, {})).toEqual(['a body']);
  expect(await check('POST', `/machines/${BILLING}/scopes`, { to_machine_id: 'x' })).toEqual([
    'body to_machine_id',
  ]);
  expect(await check('PUT', `/machines/${LEDGER}`)).toEqual([`no call PUT /v1/machines/${LEDGER}`]);
});
