import { createFakeBackend, createM2MTokens, createMachineId } from 'react-m2m-tokens/testing';
import { expect, it } from 'vitest';
import { askApi } from './listBody.js';

const names = ['Mailer', 'Billing', 'Ledger', 'Billing (old)'];
const backend = createFakeBackend({
  machines: names.map((name) => ({ id: createMachineId(name), name })),
});

async function ask(query: string) {
  const response = await askApi(backend, `/machines?${query}`);
  const body = (await response.json()) as { data?: { name: string }[]; total_count?: number };
  return {
    status: response.status,
    names: body.data?.map(({ name }) => name),
    total: body.total_count,
  };
}

it.each([
  ['', names, 4],
  ['limit=2', ['Mailer', 'Billing'], 4],
  ['limit=2&offset=3', ['Billing (old)'], 4],
  ['offset=9', [], 4],
  ['limit=500', names, 4],
  ['query=bill', ['Billing', 'Billing (old)'], 2],
  [`query=${createMachineId('Ledger')}`, ['Ledger'], 1],
  [`query=${createMachineId('Ledger').slice(0, 9)}`, [], 0],
  ['query=', names, 4],
  ['order_by=name', ['Billing', 'Billing (old)', 'Ledger', 'Mailer'], 4],
  ['order_by=%2Bname', ['Billing', 'Billing (old)', 'Ledger', 'Mailer'], 4],
  ['order_by=+name', ['Billing', 'Billing (old)', 'Ledger', 'Mailer'], 4],
  ['order_by=-name', ['Mailer', 'Ledger', 'Billing (old)', 'Billing'], 4],
  ['order_by=created_at', names.toReversed(), 4],
  ['order_by=-created_at', names, 4],
])('“%s” lists %j', async (query, expected, total) => {
  expect(await ask(query)).toEqual({ status: 200, names: expected, total });
});

it.each([
  'limit=0',
  'limit=501',
  'offset=-1',
  'order_by=id',
  'order_by=--name',
  'order_by=__proto__',
])('“%s” is refused', async (query) => {
  expect((await ask(query)).status).toBe(400);
});

it('describes a machine as the API does', async () => {
  const response = await askApi(backend, '/machines?limit=1');
  expect(await response.json()).toEqual({
    data: [
      {
        object: 'machine',
        id: createMachineId('Mailer'),
        name: 'Mailer',
        instance_id: 'ins_fake',
        created_at: expect.any(Number) as number,
        updated_at: expect.any(Number) as number,
        scoped_machines: [],
        default_token_ttl: 3600,
      },
    ],
    total_count: 4,
  });
});

it('makes machines of the subjects if there are only tokens', () => {
  const [a, b] = [createMachineId('a'), createMachineId('b')];
  const tokens = [a, b].flatMap((subject) => createM2MTokens(2, { subject }));
  expect(createFakeBackend({ tokens }).machines).toEqual([
    { id: a, name: a },
    { id: b, name: b },
  ]);
});
