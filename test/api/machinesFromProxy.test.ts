import { describe, expect, it, vi } from 'vitest';
import { machinesFromProxy } from '../../src/api/machinesFromProxy.js';
import { postToProxy } from '../../src/api/postToProxy.js';
import { readMachineParams } from '../../src/api/readMachineParams.js';
import { sdkMachine, wireMachine } from './machineRow.js';
import { thrownBy } from './thrownBy.js';
import { OTHER_SUBJECT, SUBJECT } from './wireRow.js';

function createFetch(answer: () => Response) {
  return vi.fn<typeof fetch>(async () => answer());
}

const page = () => Response.json({ data: [wireMachine(), sdkMachine()], total_count: 7 });

describe('a page of machines', () => {
  it('is requested with the default parameters', async () => {
    const fetch = createFetch(page);
    const { machines, totalCount } = await machinesFromProxy({ fetch }, readMachineParams({}));
    expect(fetch.mock.calls[0]?.[0]).toBe(
      '/api/m2m-tokens/machines?order_by=-created_at&limit=10&offset=0',
    );
    expect(machines.map(({ id }) => id)).toEqual([SUBJECT, SUBJECT]);
    expect(totalCount).toBe(7);
  });

  it('is requested with the given parameters, beside the query of the proxy', async () => {
    const fetch = createFetch(page);
    const params = readMachineParams({ query: 'a+b &c', limit: 500, offset: 5, orderBy: 'name' });
    await machinesFromProxy({ fetch, proxyUrl: '/m2m/?tenant=1' }, params);
    expect(fetch.mock.calls[0]?.[0]).toBe(
      '/m2m/machines/?tenant=1&query=a%2Bb+%26c&order_by=name&limit=500&offset=5',
    );
  });

  it.each([
    { limit: 0 },
    { limit: 501 },
    { limit: 1.5 },
    { offset: -1 },
    { query: 7 as unknown as string },
    { orderBy: 'updated_at' as 'name' },
  ])('is not requested with invalid parameters: %j', async (params) => {
    const error = await thrownBy(() => readMachineParams(params));
    expect(error).toMatchObject({ code: 'invalid_params' });
    expect(error.message).toContain('No machines can be shown: ');
  });
});

describe('one machine', () => {
  it('is requested by its id, without parameters', async () => {
    const fetch = createFetch(() => Response.json(wireMachine()));
    const { machines } = await machinesFromProxy({ fetch }, readMachineParams(SUBJECT));
    expect(fetch.mock.calls[0]?.[0]).toBe(`/api/m2m-tokens/machines/${SUBJECT}`);
    expect(machines.map(({ name }) => name)).toEqual(['Billing service']);
  });

  it.each(['', 'mch_1', `${SUBJECT}/..`, `../${SUBJECT}`])(
    'is not requested by an id that is not safe in a path: %j',
    async (id) => {
      expect(await thrownBy(() => readMachineParams(id))).toMatchObject({ code: 'invalid_params' });
    },
  );
});

describe('a failed read of machines', () => {
  it.each([
    ['another machine', () => Response.json(wireMachine({ id: OTHER_SUBJECT }))],
    ['no machine', () => Response.json({ data: [] })],
    ['no JSON', () => new Response('<html>')],
  ])('has a typed error for %s', async (_, answer) => {
    const read = machinesFromProxy({ fetch: createFetch(answer) }, readMachineParams(SUBJECT));
    const error = await thrownBy(() => read);
    expect(error).toMatchObject({ code: 'invalid_response' });
    expect(error.message).toContain('No machines can be shown: ');
  });

  it('has the code of the status', async () => {
    const fetch = createFetch(() => Response.json({}, { status: 404 }));
    const read = machinesFromProxy({ fetch }, readMachineParams(SUBJECT));
    expect(await thrownBy(() => read)).toMatchObject({ code: 'not_found', status: 404 });
  });
});

describe('a write to a machine', () => {
  it.each([
    ['PATCH', '{"name":"A"}', 'application/json'],
    ['DELETE', undefined, null],
  ] as const)('is sent as %s, without a subject', async (method, body, type) => {
    const fetch = createFetch(() => Response.json({ id: SUBJECT }));
    await postToProxy({ fetch }, { method, path: `/machines/${SUBJECT}`, body, read: Object });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe(`/api/m2m-tokens/machines/${SUBJECT}`);
    expect(init?.method).toBe(method);
    expect(init?.body).toBe(body);
    expect(new Headers(init?.headers).get('content-type')).toBe(type);
  });
});
