import { createClerkClient } from '@clerk/backend';
import {
  createFakeBackend,
  createM2MTokens,
  createM2MTokenSecret,
  createMachineId,
} from 'react-m2m-tokens/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClerkServer } from '../../support/createClerkServer.js';
import { close, listen } from '../../support/listen.js';
import { findAll, readText } from '../../contract/readFiles.js';
import { callAsNext } from './callAsNext.js';
import {
  callByRequest,
  type CallRecipe,
  type RecipeAnswer,
  type RecipeCall,
} from './callRecipe.js';
import { recipes } from './recipes.js';

const subject = createMachineId('billing');
const secretKey = ['sk', 'test', 'fakeFakeFake'].join('_');
const tokens = createM2MTokens(3, { subject });
const clerk = createFakeBackend({ tokens, secretKeys: [secretKey] });
const clerkServer = createClerkServer(clerk);
const host = vi.hoisted(() => ({ clerkUrl: '', key: '', audit: [] as object[] }));

vi.mock('@/auth', () => ({
  getUser: async (request: Request) => {
    const name = /user=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1];
    return name === undefined
      ? null
      : {
          email: `${name}@example.test`,
          isAdmin: name === 'admin',
          maySee: (id: string) => name !== 'guest' && id === subject,
          mayManage: (id: string) => name === 'admin' && id === subject,
        };
  },
}));
vi.mock('@/audit', () => ({
  auditLog: { append: async (entry: object) => host.audit.push(entry) },
}));
vi.mock('@/tenants', () => ({
  getTenantKey: async (tenant: string) => (tenant === 'acme' ? host.key : 'fake-key-of-another'),
}));
vi.mock('@/clerk', () => ({
  clerkClient: createClerkClient({ secretKey: host.key, apiUrl: host.clerkUrl }),
}));

beforeAll(async () => {
  host.clerkUrl = await listen(clerkServer);
  host.key = secretKey;
  vi.stubEnv('CLERK_SECRET_KEY', secretKey);
  vi.stubEnv('CLERK_API_URL', host.clerkUrl);
});
afterEach(() => {
  clerk.reset();
  host.audit.length = 0;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await close(clerkServer);
});

const PATH = '/api/m2m-tokens';
const LIST = `${PATH}?subject=${subject}`;
const ownSite = { 'sec-fetch-site': 'same-origin' };
const admin = { ...ownSite, cookie: 'user=admin' };
const guest = { ...ownSite, cookie: 'user=guest' };
const otherSite = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example.test' };

interface Check {
  what: string;
  call: RecipeCall;
  status: number;
  /** `code` in the body; absent = not checked. */
  code?: string;
}

const checks: Check[] = [
  {
    what: 'no signed-in user',
    call: { path: LIST, headers: ownSite },
    status: 401,
    code: 'unauthenticated',
  },
  {
    what: 'a user without permission',
    call: { path: LIST, headers: guest },
    status: 403,
    code: 'forbidden',
  },
  {
    what: 'another machine',
    call: { path: `${PATH}?subject=${createMachineId('payroll')}`, headers: admin },
    status: 403,
    code: 'forbidden',
  },
  {
    what: 'another site with the cookie',
    call: { path: LIST, headers: { ...admin, ...otherSite } },
    status: 403,
    code: 'cross_site',
  },
  {
    what: 'an unknown parameter',
    call: { path: `${LIST}&machineSecretKey=x`, headers: admin },
    status: 400,
    code: 'invalid_params',
  },
  { what: 'an unknown path', call: { path: `${PATH}/x`, headers: admin }, status: 404 },
  {
    what: 'another site’s preflight',
    call: {
      path: LIST,
      method: 'OPTIONS',
      headers: { ...otherSite, 'access-control-request-method': 'GET' },
    },
    status: 403,
  },
];

describe.each(recipes)('the recipe $file', ({ start, usesSdk, writes = false }) => {
  let recipe: Awaited<ReturnType<typeof start>>;
  const logged = vi.fn();

  beforeAll(async () => {
    recipe = await start();
  });
  beforeEach(() => {
    logged.mockClear();
    vi.spyOn(console, 'error').mockImplementation(logged);
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => recipe.stop?.());

  /** Calls the recipe, and checks that no output holds the key. */
  const call: CallRecipe = async (request) => {
    const answer = await recipe.call(request);
    expect(bytesOf(answer) + JSON.stringify(logged.mock.calls)).not.toContain(secretKey);
    return answer;
  };

  it('returns a page in the API’s shape', async () => {
    const { status, headers, text } = await call({ path: LIST, headers: admin });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('cache-control')).toBe('private, no-store');
    const active = tokens.filter(({ revoked, expired }) => !revoked && !expired);
    expect(active).not.toHaveLength(0);
    expect(JSON.parse(text)).toEqual({
      m2m_tokens: active.map((token) => ({
        object: 'machine_to_machine_token',
        id: token.id,
        subject,
        scopes: token.scopes,
        claims: token.claims,
        revoked: false,
        revocation_reason: null,
        expired: false,
        expiration: token.expiration,
        ...(usesSdk ? {} : { last_used_at: token.lastUsedAt }),
        created_at: token.createdAt,
        updated_at: token.updatedAt,
      })),
      total_count: active.length,
    });
  });

  it.each(checks)('$what: $status', async ({ call: request, status, code }) => {
    const answer = await call(request);
    expect(answer.status).toBe(status);
    expect(clerk.requests).toEqual([]);
    for (const { id } of tokens) expect(answer.text).not.toContain(id);
    expect(code === undefined ? undefined : JSON.parse(answer.text).errors[0].code).toBe(code);
  });

  it('creates nothing on a POST without JSON', async () => {
    const { status, text } = await call({ path: LIST, method: 'POST', headers: admin });
    expect([status, JSON.parse(text).errors[0].code]).toEqual(
      writes ? [415, 'bad_request'] : [405, 'not_allowed_action'],
    );
    expect(clerk.requests).toEqual([]);
  });

  it('answers HEAD as GET, without a body', async () => {
    const get = await call({ path: LIST, headers: admin });
    const head = await call({ path: LIST, method: 'HEAD', headers: admin });
    expect([head.status, head.text]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBe(Buffer.byteLength(get.text));
  });

  it('answers another site’s preflight without CORS headers', async () => {
    const { headers } = await call({ path: LIST, method: 'OPTIONS', headers: otherSite });
    const names = [...headers.keys()];
    expect(names.filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it('forwards Clerk’s Retry-After', async () => {
    clerk.failNext({ status: 429, retryAfter: 7 });
    const { status, headers } = await call({ path: LIST, headers: admin });
    expect([status, headers.get('retry-after')]).toEqual([429, '7']);
  });

  it('redacts a key that Clerk repeats', async () => {
    clerk.failNext({ status: 400, code: secretKey, message: `${secretKey} is not known` });
    const { status, text } = await call({ path: LIST, headers: admin });
    expect(status).toBe(400);
    expect(text).toContain('is not known');
  });

  it('signs no user out when Clerk refuses its key', async () => {
    clerk.failNext({ status: 401 });
    const { status } = await call({ path: LIST, headers: admin });
    expect(status).toBe(502);
  });
});

describe.each(recipes.filter(({ writes }) => writes))('the recipe $file', ({ start }) => {
  /** Sends a write of a signed-in user, or of none, as a browser on the same site does. */
  const send = async (user: string, path: string, body: object) => {
    const { call } = await start();
    const headers = { ...ownSite, cookie: user, 'content-type': 'application/json' };
    const request = { path: PATH + path, method: 'POST', headers, body: JSON.stringify(body) };
    const { status, text } = await call(request);
    expect(text).not.toContain(secretKey);
    return { status, answer: JSON.parse(text) as Record<string, unknown> };
  };
  const active = tokens.find(({ revoked, expired }) => !revoked && !expired);
  const revoke = (user: string) =>
    send(user, `/${active?.id}/revoke?subject=${subject}`, { revocation_reason: 'leaked' });
  const lifetime = (seconds: number | null) => ({
    ...{ token_format: 'opaque', seconds_until_expiration: seconds, claims: { team: 'billing' } },
  });
  const create = (user: string, seconds: number | null = 3600) =>
    send(user, `?subject=${subject}`, lifetime(seconds));

  it('revokes and creates for a user who may manage the machine', async () => {
    expect(await revoke('user=admin')).toMatchObject({
      status: 200,
      answer: { id: active?.id, revoked: true },
    });
    expect(await create('user=admin')).toMatchObject({
      status: 201,
      answer: { token: expect.stringMatching(/^mt_/), claims: { team: 'billing' } },
    });
  });

  it.each([
    ['user=viewer', 403],
    ['', 401],
  ])('does neither for %j', async (user, status) => {
    expect([(await revoke(user)).status, (await create(user)).status]).toEqual([status, status]);
    expect(clerk.requests).toEqual([]);
  });

  it('revokes nothing of another machine', async () => {
    const foreign = `/mt_${'0'.repeat(32)}/revoke?subject=${subject}`;
    const { status } = await send('user=admin', foreign, { revocation_reason: null });
    expect(status).toBe(404);
  });
});

describe.each(recipes.filter(({ machines }) => machines))('the recipe $file', ({ start }) => {
  const token = tokens.find(({ revoked, expired }) => !revoked && !expired);
  /** Sends a call of a signed-in user, or of none, as a browser on the same site does. */
  const send = async (user: string, method: string, path: string, body?: object) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { call } = await start();
    const headers = { ...ownSite, cookie: user, 'content-type': 'application/json' };
    const sent = body && { body: JSON.stringify(body) };
    const { status, text } = await call({ path: PATH + path, method, headers, ...sent });
    expect(text).not.toContain(secretKey);
    return { status, answer: JSON.parse(text) as Record<string, unknown> };
  };
  const verify = (user: string) =>
    send(user, 'POST', '/verify', { token: createM2MTokenSecret(String(token?.id)) });
  afterEach(() => vi.restoreAllMocks());

  it('verifies a secret for a user who may see its machine', async () => {
    expect(await verify('user=viewer')).toMatchObject({
      ...{ status: 200, answer: { id: token?.id, subject } },
    });
    expect(await verify('user=guest')).toMatchObject({ status: 404 });
    expect(await verify('')).toMatchObject({ status: 401 });
  });

  it('manages machines for an administrator only', async () => {
    const path = `/machines/${subject}`;
    for (const user of ['user=viewer', 'user=guest', '']) {
      const status = user === '' ? 401 : 403;
      expect((await send(user, 'GET', '/machines')).status).toBe(status);
      expect((await send(user, 'POST', '/machines', { name: 'x' })).status).toBe(status);
      expect((await send(user, 'PATCH', path, { name: 'x' })).status).toBe(status);
      expect((await send(user, 'DELETE', path)).status).toBe(status);
    }
    expect(clerk.requests).toEqual([]);
    const ask = (...call: [string, string, object?]) => send('user=admin', ...call);
    expect((await ask('GET', '/machines?query=bill&order_by=+name')).status).toBe(200);
    expect((await ask('GET', path)).answer).toMatchObject({ id: subject });
    expect((await ask('PATCH', path, { name: 'Bills' })).answer).toMatchObject({ name: 'Bills' });
    const made = await ask('POST', '/machines', { name: 'x', default_token_ttl: 60 });
    expect(made).toMatchObject({ status: 200, answer: { name: 'x', default_token_ttl: 60 } });
    const rotation = await ask('POST', `${path}/secret_key/rotate`, { previous_token_ttl: 60 });
    expect(rotation.answer).toMatchObject({ secret: expect.stringMatching(/^ak_/) });
    expect((await ask('DELETE', path)).answer).toMatchObject({ id: subject, deleted: true });
  });
});

it('the recipe manageProxy.ts records who did it, and limits lifetimes', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { handler } = await import('../../../stories/docs/examples/manageProxy.js');
  const [token] = tokens;
  const send = (path: string, body: object) =>
    callByRequest(handler)({
      path: PATH + path,
      method: 'POST',
      headers: { ...admin, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await send(`/${token?.id}/revoke?subject=${subject}`, { revocation_reason: 'leaked' });
  const by = 'admin@example.test';
  const record = { action: 'revoke', subject, tokenId: token?.id, reason: `leaked (by ${by})`, by };
  expect(host.audit).toMatchObject([
    { ...record, phase: 'attempt' },
    { ...record, phase: 'done' },
  ]);
  const forever = { token_format: 'opaque', seconds_until_expiration: null, claims: null };
  expect((await send(`?subject=${subject}`, forever)).status).toBe(400);
  vi.restoreAllMocks();
});

it.each([
  { name: 'readOnly', status: 405, says: 'refuses' },
  { name: 'everyoneWrites', status: 200, says: 'revokes' },
] as const)(
  'the recipe authorizeBySubject.ts does what the page says: $name $says',
  async (expected) => {
    const handlers = await import('../../../stories/docs/examples/authorizeBySubject.js');
    const [token] = tokens;
    const viewer = { ...ownSite, cookie: 'user=viewer', 'content-type': 'application/json' };
    const call = callByRequest(handlers[expected.name]);
    expect((await call({ path: LIST, headers: viewer })).status).toBe(200);
    const { status } = await call({
      path: `${PATH}/${token?.id}/revoke?subject=${subject}`,
      method: 'POST',
      headers: viewer,
      body: JSON.stringify({ revocation_reason: null }),
    });
    expect(status).toBe(expected.status);
  },
);

describe('the recipe crossOriginProxy.ts', () => {
  const listed = { origin: 'https://admin.example.com', 'sec-fetch-site': 'cross-site' };
  const path = `/m2m-tokens?subject=${subject}`;
  let call: CallRecipe;

  beforeAll(async () => {
    const route = await import('../../../stories/docs/examples/crossOriginProxy.js');
    call = callByRequest((request) => callAsNext(route, request));
  });

  it('lets the listed site call it, and read the page', async () => {
    const preflight = await call({ path, method: 'OPTIONS', headers: listed });
    const page = await call({ path, headers: { ...listed, cookie: 'user=admin' } });
    expect([preflight.status, page.status]).toEqual([204, 200]);
    for (const { headers } of [preflight, page]) {
      expect(headers.get('access-control-allow-origin')).toBe(listed.origin);
    }
    expect(bytesOf(page)).not.toContain(secretKey);
  });

  it('refuses any other site', async () => {
    const preflight = await call({ path, method: 'OPTIONS', headers: otherSite });
    const page = await call({ path, headers: { ...otherSite, cookie: 'user=admin' } });
    expect([preflight.status, page.status]).toEqual([403, 403]);
    for (const { headers } of [preflight, page]) {
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('the recipe tenantKeys.ts', () => {
  let call: CallRecipe;

  beforeAll(async () => {
    const { handler } = await import('../../../stories/docs/examples/tenantKeys.js');
    call = callByRequest(handler);
  });

  it('calls Clerk with the key of the tenant', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const own = await call({ path: `/acme${LIST}`, headers: admin });
    const other = await call({ path: `/other${LIST}`, headers: admin });
    expect([own.status, other.status]).toEqual([200, 502]);
    expect((await call({ path: LIST, headers: admin })).status).toBe(404);
    expect((await call({ path: `/acme${LIST}`, headers: guest })).status).toBe(403);
  });
});

describe('the recipe knownHosts.ts', () => {
  it.each([
    ['admin.example.com', 200],
    ['localhost:3000', 200],
    ['evil.example.test', 403],
  ])('under the name %s answers %d', async (name, status) => {
    const { handler } = await import('../../../stories/docs/examples/knownHosts.js');
    const call = callByRequest(handler);
    const answer = await call({ path: LIST, headers: { ...admin, host: name } });
    expect(answer.status).toBe(status);
  });
});

it('these tests run all recipes of the page', () => {
  const shown = findAll(readText('stories/docs/Proxy.mdx'), /\.\/examples\/(\w+\.ts)\?raw/g);
  const others = ['crossOriginProxy.ts', 'knownHosts.ts', 'tenantKeys.ts'];
  const run = [...recipes.map(({ file }) => file), ...others];
  expect([...new Set(run)].toSorted()).toEqual(shown);
});

/** The whole answer as one text. */
function bytesOf({ status, headers, text }: RecipeAnswer): string {
  return [status, ...[...headers].flat(), text].join('\n');
}
