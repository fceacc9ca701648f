import {
  createFakeBackend,
  createM2MTokens,
  createMachineId,
  FAKE_SECRET_KEY,
} from 'react-m2m-tokens/testing';
import { describe, expect, it } from 'vitest';
import { askApi } from './listBody.js';

const subject = createMachineId('demo');
const other = createMachineId('other');
const create = () =>
  createFakeBackend({
    machines: [
      { id: subject, name: 'Demo', tokens: createM2MTokens(3), secretKey: 'fake-machine-key' },
      { id: other, name: 'Other' },
    ],
  });

async function outcome(response: Response) {
  const { errors, clerk_trace_id } = (await response.json()) as {
    errors: { code: string; message: string; long_message: string }[];
    clerk_trace_id: string;
  };
  return { status: response.status, code: errors[0]?.code, errors, clerk_trace_id };
}

describe('parameters that the API refuses', () => {
  it.each([
    '',
    'subject=',
    'subject=mch_short',
    `subject=${subject}x`,
    `subject=x${subject}`,
    `subject=${subject}%0A`,
    `subject=${subject}&subject=${other}`,
    `subject=${subject}&limit=0`,
    `subject=${subject}&limit=101`,
    `subject=${subject}&limit=-1`,
    `subject=${subject}&limit=1.5`,
    `subject=${subject}&limit=`,
    `subject=${subject}&limit=ten`,
    `subject=${subject}&limit=NaN`,
    `subject=${subject}&limit=5&limit=5`,
    `subject=${subject}&offset=-1`,
    `subject=${subject}&offset=1e3`,
    `subject=${subject}&offset=Infinity`,
    `subject=${subject}&offset=99999999999999999999`,
    `subject=${subject}&revoked=1`,
    `subject=${subject}&revoked=`,
    `subject=${subject}&expired=TRUE`,
    `subject=${subject}&expired=yes`,
  ])('%s', async (query) => {
    const { status, code, errors, clerk_trace_id } = await outcome(
      await askApi(create(), `/m2m_tokens?${query}`),
    );
    expect([status, code]).toEqual([400, 'bad_request']);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.long_message).not.toBe('');
    expect(clerk_trace_id).toBe('fake-trace-1');
  });
});

describe('parameters that the API accepts', () => {
  it.each(['limit=1', 'limit=100', 'offset=0', 'revoked=false', 'expired=true', 'colour=blue'])(
    '%s',
    async (query) => {
      const response = await askApi(create(), `/m2m_tokens?subject=${subject}&${query}`);
      expect(response.status).toBe(200);
    },
  );
});

it('answers 404 for an unknown machine', async () => {
  const unknown = createMachineId('unknown');
  expect(await outcome(await askApi(create(), `/m2m_tokens?subject=${unknown}`))).toMatchObject({
    status: 404,
    code: 'resource_not_found',
  });
});

it('has no machine by default', async () => {
  const response = await askApi(createFakeBackend(), `/m2m_tokens?subject=${subject}`);
  expect(response.status).toBe(404);
});

describe('the key', () => {
  const ask = (authorization: string | undefined, machine = subject, path = '/m2m_tokens') =>
    create().fetch(`${path}?subject=${machine}`, {
      headers: authorization === undefined ? {} : { authorization },
    });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer another-key',
    `Bearer ${FAKE_SECRET_KEY}x`,
    `Basic ${FAKE_SECRET_KEY}`,
    FAKE_SECRET_KEY,
  ])('%j opens nothing', async (authorization) => {
    expect(await outcome(await ask(authorization))).toMatchObject({
      status: 401,
      code: 'authentication_invalid',
    });
  });

  it('opens every machine if it is the Secret Key', async () => {
    expect((await ask(`Bearer ${FAKE_SECRET_KEY}`)).status).toBe(200);
    expect((await ask(`Bearer ${FAKE_SECRET_KEY}`, other)).status).toBe(200);
  });

  it('opens only its own machine if it is a machine’s key', async () => {
    expect((await ask('Bearer fake-machine-key')).status).toBe(200);
    expect(await outcome(await ask('Bearer fake-machine-key', other))).toMatchObject({
      status: 403,
      code: 'authorization_invalid',
    });
    expect((await ask('Bearer fake-machine-key', subject, '/machines')).status).toBe(403);
  });

  it('can be another key, and then the default key opens nothing', async () => {
    const backend = createFakeBackend({ tokens: createM2MTokens(1), secretKeys: ['key-of-today'] });
    const status = async (key: string) => {
      const headers = { authorization: `Bearer ${key}` };
      return (await backend.fetch(`/m2m_tokens?subject=${subject}`, { headers })).status;
    };
    expect([await status('key-of-today'), await status(FAKE_SECRET_KEY)]).toEqual([200, 401]);
  });
});

describe('the path', () => {
  it.each([
    [undefined, '/m2m_tokens', 200],
    [undefined, '/v1/m2m_tokens', 200],
    [undefined, '/v1/machines', 200],
    [undefined, 'https://api.example.test/v1/m2m_tokens', 200],
    [undefined, '/', 404],
    [undefined, '/v2/m2m_tokens', 404],
    [undefined, '/clerk/m2m_tokens', 404],
    [undefined, '/m2m_tokens/', 404],
    [undefined, '/m2m_tokens/verify', 404],
    ['/clerk', '/clerk/m2m_tokens', 200],
    ['/clerk', '/clerk/v1/m2m_tokens', 200],
    ['/clerk', '/clerks/m2m_tokens', 404],
    ['/clerk', '/other/m2m_tokens', 404],
    ['/clerk', '/m2m_tokens', 404],
  ])('mounted at %s, %s answers %i', async (basePath, path, status) => {
    const backend = createFakeBackend({ tokens: createM2MTokens(1), basePath });
    expect((await askApi(backend, `${path}?subject=${subject}`)).status).toBe(status);
  });

  it.each([
    'PUT /m2m_tokens',
    'DELETE /m2m_tokens',
    'GET /m2m_tokens/verify',
    'POST /m2m_tokens/verify/now',
    'PUT /machines',
    'POST /machines/x',
    'POST /machines/x/secret_key',
    'PATCH /machines/x/scopes/y',
  ])('has no %s', async (endpoint) => {
    const [method = '', path = ''] = endpoint.split(' ');
    const headers = { authorization: `Bearer ${FAKE_SECRET_KEY}` };
    const response = await create().fetch(path, { method, headers });
    expect(await outcome(response)).toMatchObject({ status: 404, code: 'resource_not_found' });
  });
});

describe('impossible machines', () => {
  const machine = { id: subject, name: 'Demo' };

  it.each([
    ['an id that the API would refuse', [{ ...machine, id: 'mch_1' }], /not a machine id/],
    ['one id for two', [machine, machine], /Two machines/],
    ['tokens and a total', [{ ...machine, tokens: [], total: 5 }], /both tokens and a total/],
  ])('%s', (_, machines, message) => {
    expect(() => createFakeBackend({ machines })).toThrow(message);
  });
});
