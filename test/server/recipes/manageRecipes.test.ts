import { createClerkClient } from '@clerk/backend';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SECRET_KEY, SUBJECT } from '../upstream.js';
import { CREATE_BODY, type WriteCall, writeRequest } from '../writes/callWrite.js';
import { createClerk, MACHINE_KEY, TOKEN, TOKEN_SECRET } from '../writes/createClerk.js';
import { type Recipe, recipes } from './recipes.js';

const host = vi.hoisted(() => ({ audit: [] as object[] }));

vi.mock('@/auth', () => ({
  getUser: async (request: Request) => {
    const name = request.headers.get('x-user');
    const mayManage = () => name === 'admin';
    return name && { email: `${name}@example.test`, maySee: () => true, mayManage };
  },
}));
vi.mock('@/audit', () => ({
  auditLog: { append: async (entry: object) => host.audit.push(entry) },
}));
vi.mock('@/clerk', () => ({ clerkClient: createClerkClient({ secretKey: 'fake-secret-key' }) }));

let clerk = createClerk();
beforeEach(() => {
  clerk = createClerk();
  host.audit.length = 0;
  vi.stubEnv('CLERK_SECRET_KEY', SECRET_KEY);
  // The SDK leaves out /v1, and sends a header that the API's document does not have.
  vi.stubGlobal('fetch', async (input: RequestInfo, init?: RequestInit) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith('/v1') ? pathname : `/v1${pathname}`;
    return clerk.fetch(new Request(`https://api.clerk.com${path}`, request));
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const writing = recipes.filter(({ writes }) => writes);

/** Sends a write of a signed-in user; undefined = no user is signed in. */
async function sendTo(recipe: Recipe | undefined, user: string | undefined, call: WriteCall = {}) {
  const request = writeRequest(call);
  request.headers.delete('origin');
  if (user !== undefined) request.headers.set('x-user', user);
  const { pathname, search } = new URL(request.url);
  const started = await recipe?.start();
  const answer = await started?.call({
    path: pathname + search,
    method: 'POST',
    headers: Object.fromEntries(request.headers),
    body: await request.text(),
  });
  return {
    status: answer?.status,
    answer: JSON.parse(answer?.text ?? '{}') as Record<string, unknown>,
  };
}

describe.each(writing)('the recipe $file', (recipe) => {
  const send = sendTo.bind(null, recipe);

  it('revokes and creates for a user who may manage the machine, with the machine’s key', async () => {
    expect(await send('admin')).toMatchObject({
      status: 200,
      answer: { id: TOKEN, revoked: true },
    });
    const create = await send('admin', { action: 'create' });
    expect([create.status, create.answer['token']]).toEqual([201, TOKEN_SECRET]);
    const writes = clerk.calls.filter(({ method }) => method === 'POST');
    expect(writes.map(({ key }) => key)).toEqual([MACHINE_KEY, MACHINE_KEY]);
  });

  it.each([
    [undefined, 401],
    ['viewer', 403],
  ])('does neither for %s', async (user, status) => {
    expect((await send(user)).status).toBe(status);
    expect((await send(user, { action: 'create' })).status).toBe(status);
    expect(clerk.calls).toEqual([]);
  });
});

it('manageProxy.ts records who did it, and limits lifetimes', async () => {
  const send = sendTo.bind(
    null,
    writing.find(({ file }) => file === 'manageProxy.ts'),
  );
  await send('admin');
  const by = 'admin@example.test';
  expect(host.audit).toMatchObject([
    { phase: 'attempt', action: 'revoke', subject: SUBJECT, tokenId: TOKEN, by },
    { phase: 'done', outcome: 'ok', reason: `leaked (by ${by})`, by },
  ]);
  const body = { ...CREATE_BODY, seconds_until_expiration: null };
  expect((await send('admin', { action: 'create', body })).status).toBe(400);
});
