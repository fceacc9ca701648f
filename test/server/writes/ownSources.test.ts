import { createClerkClient } from '@clerk/backend';
import type { M2MTokensCreateSource, M2MTokensRevokeSource } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OTHER_SUBJECT, row, SECRET_KEY, SUBJECT } from '../upstream.js';
import { callWrite, CREATE_BODY, type WriteCall } from './callWrite.js';
import { createClerk, MACHINE_KEY, TOKEN, TOKEN_SECRET } from './createClerk.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A token in the SDK's shape. */
const sdkToken = (more: object = {}) => ({
  ...{ id: TOKEN, subject: SUBJECT, scopes: [], claims: null, revoked: true, expired: false },
  ...{ revocationReason: 'leaked', expiration: null, createdAt: 1, updatedAt: 2, ...more },
});

/** Calls a handler that has these functions and no key. */
const ask = (call: WriteCall) =>
  callWrite({ list: () => ({ data: [], totalCount: 0 }), ...withoutKey, ...call });
const withoutKey = { secretKey: undefined, fetch: undefined };

describe('the host’s own revoke', () => {
  const askRevoke = (revoke: M2MTokensRevokeSource, call: WriteCall = {}) =>
    ask({ revoke, actions: ['list', 'revoke'], ...call });

  it('gets what authorize got, with the reason that the host describes', async () => {
    const revoke = vi.fn<M2MTokensRevokeSource>(() => sdkToken());
    const { status, answer, events } = await askRevoke(revoke, {
      describeReason: (reason) => `${reason}!`,
    });
    expect([status, answer['revoked'], answer['revocation_reason']]).toEqual([200, true, 'leaked']);
    expect(revoke.mock.calls).toEqual([
      [
        { action: 'revoke', subject: SUBJECT, tokenId: TOKEN, reason: 'leaked!' },
        { signal: expect.any(AbortSignal) },
      ],
    ]);
    expect(events.map(({ phase }) => phase)).toEqual(['attempt', 'done']);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a token of another machine', sdkToken({ subject: OTHER_SUBJECT })],
    ['another token', sdkToken({ id: 'mt_' + '0'.repeat(32) })],
    ['a token that is not revoked', sdkToken({ revoked: false })],
    ['a Response', Response.json(sdkToken())],
    ['what JSON cannot hold', { ...sdkToken(), claims: 1n }],
  ])('has an unknown outcome when it returns %s', async (_, answer) => {
    const { status, code } = await askRevoke(() => answer);
    expect([status, code]).toEqual([502, 'outcome_unknown']);
  });

  it('cannot change what its answer is checked against', async () => {
    const { code } = await askRevoke((context) => {
      Object.assign(context, { subject: OTHER_SUBJECT });
      return sdkToken({ subject: OTHER_SUBJECT });
    });
    expect(code).toBe('outcome_unknown');
  });

  it.each([
    [400, 'not_revocable', 400],
    [401, 'upstream_unauthorized', 502],
    [404, 'not_found', 404],
    [409, 'conflict', 409],
    [429, 'rate_limited', 429],
    [500, 'outcome_unknown', 502],
  ])('answers the SDK’s error %d with %s', async (refused, code, status) => {
    const errors = [{ code: 'x', message: `Bad ${TOKEN_SECRET}.`, longMessage: undefined }];
    const thrown = Object.assign(new Error('x'), { status: refused, errors });
    const answer = await askRevoke(() => Promise.reject(thrown));
    expect([answer.status, answer.errors[0]?.code]).toEqual([status, code]);
    expect(answer.text).not.toContain(TOKEN_SECRET);
  });

  it('has an unknown outcome when it throws anything else, whose message stays secret', async () => {
    const { code, errors, text } = await askRevoke(() => Promise.reject(new Error('of-a-key')));
    expect(code).toBe('outcome_unknown');
    expect(errors.join() + text).not.toContain('of-a-key');
  });

  it('has an unknown outcome after the time limit, and is aborted', async () => {
    vi.useFakeTimers();
    const signals: AbortSignal[] = [];
    const asked = askRevoke((_, { signal }) => (signals.push(signal), new Promise(() => {})), {
      timeout: 300,
    });
    await vi.advanceTimersByTimeAsync(300);
    expect([(await asked).code, signals[0]?.aborted]).toEqual(['outcome_unknown', true]);
  });

  it('is not aborted when the browser leaves', async () => {
    const browser = new AbortController();
    let isAborted: boolean | undefined;
    const { events } = await askRevoke(
      async (_, { signal }) => {
        browser.abort();
        await Promise.resolve();
        isAborted = signal.aborted;
        return sdkToken();
      },
      { signal: browser.signal },
    );
    expect([isAborted, events[1]]).toEqual([false, expect.objectContaining({ outcome: 'ok' })]);
  });
});

describe('the host’s own create', () => {
  it('gets what authorize got, and its token has the secret', async () => {
    const create = vi.fn<M2MTokensCreateSource>(() =>
      sdkToken({ revoked: false, revocationReason: null, token: TOKEN_SECRET }),
    );
    const { status, answer } = await ask({ action: 'create', create, actions: ['create'] });
    expect([status, answer['token'], answer['id']]).toEqual([201, TOKEN_SECRET, TOKEN]);
    expect(create.mock.calls[0]?.[0]).toEqual({
      action: 'create',
      subject: SUBJECT,
      tokenFormat: 'opaque',
      secondsUntilExpiration: 3600,
      claims: CREATE_BODY.claims,
    });
  });

  it('has an unknown outcome without the secret', async () => {
    const create = () => sdkToken({ revoked: false, revocationReason: null });
    const { code } = await ask({ action: 'create', create, actions: ['create'] });
    expect(code).toBe('outcome_unknown');
  });
});

describe('functions on Clerk’s SDK', () => {
  const clerkClient = createClerkClient({ secretKey: SECRET_KEY });
  const keyOf = async (subject: string) =>
    (await clerkClient.machines.getSecretKey(subject)).secret;
  const functions: WriteCall = {
    actions: ['list', 'revoke', 'create'],
    revoke: async ({ subject, tokenId, reason }) =>
      clerkClient.m2m.revokeToken({
        machineSecretKey: await keyOf(subject),
        m2mTokenId: tokenId,
        revocationReason: reason,
      }),
    create: async ({ subject, tokenFormat, secondsUntilExpiration, claims }) =>
      clerkClient.m2m.createToken({
        machineSecretKey: await keyOf(subject),
        tokenFormat,
        secondsUntilExpiration,
        claims: claims as Record<string, unknown> | null,
      }),
  };

  it('revoke and create with the machine’s key', async () => {
    const calls: string[] = [];
    vi.stubGlobal('fetch', async (input: RequestInfo, init?: RequestInit) => {
      const request = new Request(input, init);
      const path = new URL(request.url).pathname.replace('/v1', '');
      calls.push(`${path} ${request.headers.get('authorization')}`);
      if (path.endsWith('/secret_key')) return Response.json({ secret: MACHINE_KEY });
      return path.endsWith('/revoke')
        ? Response.json(row({ id: TOKEN, revoked: true }))
        : Response.json(row({ token: TOKEN_SECRET }), { status: 201 });
    });
    const revoke = await ask(functions);
    expect([revoke.status, revoke.answer['id']]).toEqual([200, TOKEN]);
    const create = await ask({ ...functions, action: 'create' });
    expect([create.status, create.answer['token']]).toEqual([201, TOKEN_SECRET]);
    expect(calls.filter((call) => call.startsWith('/m2m'))).toEqual([
      `/m2m_tokens/${TOKEN}/revoke Bearer ${MACHINE_KEY}`,
      `/m2m_tokens Bearer ${MACHINE_KEY}`,
    ]);
  });
});

it('the handler’s own calls and own functions do not mix', async () => {
  const clerk = createClerk();
  const { createM2MTokensHandler } = await import('react-m2m-tokens/server');
  const build = (options: object) => () =>
    createM2MTokensHandler({ authorize: () => true, ...options });
  const revoke = () => {};
  expect(build({ revoke, actions: ['revoke'] })).not.toThrow();
  for (const options of [
    { revoke, actions: ['revoke'], secretKey: SECRET_KEY },
    { revoke, actions: ['revoke'], fetch: clerk.fetch },
    { revoke, actions: ['revoke'], machineId: SUBJECT },
  ]) {
    expect(build(options)).toThrow(/^revoke replaces secretKey, .* would be ignored/);
  }
  expect(build({ revoke })).toThrow(/^actions holds list, but there is no function list/);
  expect(build({ list: revoke, actions: ['list', 'create'] })).toThrow(/no function create/);
});
