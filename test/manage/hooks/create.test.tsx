import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CreateM2MTokenParams } from 'react-m2m-tokens/manage';
import { fakeTime, pass } from '../../support/fakeTime.js';
import { BILLING, DAY, SHIPPING, tokenCalled, tokensCalled } from '../../support/tokens.js';
import { refusal, renderWrites } from './renderWrites.js';

fakeTime();

const tokens = tokensCalled('old', 3);
const wish = { secondsUntilExpiration: 3600, claims: { team: 'billing' } };

describe('creating a token', () => {
  it('sends one POST, and gives the token with its secret', async () => {
    const { held, creating, begin } = await renderWrites({ tokens, isHeld: true });
    const { answer } = await begin(() => creating().create(wish));
    expect(creating()).toMatchObject({ isMutating: true, token: undefined });
    expect(held[0]?.url).toBe(`/api/m2m-tokens?subject=${BILLING}`);
    expect(held[0]?.body).toEqual({
      ...{ token_format: 'opaque', seconds_until_expiration: 3600, claims: { team: 'billing' } },
    });
    await held[0]?.answer();
    expect(creating()).toMatchObject({ isMutating: false, error: undefined, orphans: [] });
    expect(creating().token).toMatchObject({ subject: BILLING, claims: { team: 'billing' } });
    expect(creating().token?.token).toMatch(/^mt_/);
    expect(await answer).toBe(creating().token);
    expect(held).toHaveLength(1);
  });

  it('is one request for two clicks in one frame', async () => {
    const { held, creating } = await renderWrites({ tokens, isHeld: true, strict: true });
    let promises: unknown[] = [];
    await act(async () => {
      promises = [creating().create(wish), creating().create(wish)];
    });
    expect(promises[1]).toBe(promises[0]);
    expect(held).toHaveLength(1);
  });

  it('revalidates the lists, which then have the row', async () => {
    const { creating, begin, ids } = await renderWrites({ tokens });
    await begin(() => creating().create(wish));
    await pass(0);
    expect(ids()[0]).toBe(creating().token?.id);
  });

  it('requests no list after a JWT, since no list has it', async () => {
    const { creating, begin, lists } = await renderWrites({ tokens });
    const before = lists().length;
    await begin(() => creating().create({ ...wish, tokenFormat: 'jwt' }));
    expect(creating().token?.token).toMatch(/^eyJ/);
    expect(lists().length).toBe(before);
  });

  it('has no claims and never expires if the call says so', async () => {
    const { held, creating, begin } = await renderWrites({ tokens, isHeld: true });
    await begin(() => creating().create({ secondsUntilExpiration: null }));
    expect(held[0]?.body).toMatchObject({ seconds_until_expiration: null, claims: null });
  });
});

describe('a lost answer', () => {
  it('is outcome_unknown, with the tokens that were created since with equal claims', async () => {
    const now = Date.now();
    const same = { claims: { b: [1, { c: null }], a: 'x' } };
    const { held, backend, creating, begin, writes } = await renderWrites({
      // As the list of the page knows them.
      ...{ tokens: [tokenCalled('known', { ...same, createdAt: now })], isHeld: true },
    });
    await begin(() =>
      creating().create({ secondsUntilExpiration: 60, claims: { a: 'x', b: [1, { c: null }] } }),
    );
    const other = (label: string, overrides: object) =>
      backend.addToken(tokenCalled(label, { ...same, createdAt: now, ...overrides }));
    other('older', { createdAt: now - 61_000 });
    other('other claims', { claims: { a: 'x' } });
    other('revoked', { revoked: true });
    other('of another tab', { createdAt: now - 59_000 });
    await held[0]?.lose();
    await pass(0);
    expect(creating()).toMatchObject({ isMutating: false, token: undefined });
    expect(creating().error).toMatchObject({ code: 'outcome_unknown' });
    const { orphans } = creating();
    expect(orphans).toHaveLength(2);
    expect(orphans.map(({ createdAt }) => now - createdAt).toSorted((a, b) => a - b)).toEqual([
      0, 59_000,
    ]);
    expect(orphans.every((token) => !('token' in token))).toBe(true);
    expect(writes()).toHaveLength(1);
  });

  it('has no orphan that is revoked, and no error after the last one', async () => {
    const { held, backend, creating, revoking, begin } = await renderWrites({
      ...{ tokens, isHeld: true },
    });
    await begin(() => creating().create(wish));
    backend.addToken(tokenCalled('of another tab', { claims: wish.claims, createdAt: Date.now() }));
    await held[0]?.lose();
    await pass(0);
    const [first, second] = creating().orphans;
    await begin(() => revoking().revoke(first?.id ?? ''));
    await held[1]?.answer();
    expect(creating().orphans).toEqual([second]);
    expect(creating().error?.code).toBe('outcome_unknown');
    await begin(() => revoking().revoke(second?.id ?? ''));
    await held[2]?.answer();
    expect(creating()).toMatchObject({ orphans: [], error: undefined, isMutating: false });
  });

  it('has no orphans when the list fails, too', async () => {
    const { held, backend, creating, begin } = await renderWrites({ tokens, isHeld: true });
    await begin(() => creating().create(wish));
    backend.failNext('network_error', { action: 'list', times: 2 });
    await held[0]?.lose();
    await pass(0);
    expect(creating()).toMatchObject({ isMutating: false, orphans: [] });
    expect(creating().error?.code).toBe('outcome_unknown');
  });

  it('of a JWT requests no list', async () => {
    const { held, creating, begin, lists } = await renderWrites({ tokens, isHeld: true });
    const before = lists().length;
    await begin(() => creating().create({ ...wish, tokenFormat: 'jwt' }));
    await held[0]?.lose();
    expect(creating().error?.code).toBe('outcome_unknown');
    expect(lists().length).toBe(before);
  });

  it.each([
    ['no secret', { ...tokenCalled('a') }],
    ['an empty secret', { ...tokenCalled('a'), token: '' }],
    ['another machine', { ...tokenCalled('a', { subject: SHIPPING }), token: 'mt_' + 'secret' }],
    ['no token', { token: 'mt_' + 'secret' }],
  ])('is one with %s, and its error holds no part of it', async (_, body) => {
    const { held, creating, begin } = await renderWrites({ tokens, isHeld: true });
    await begin(() => creating().create(wish));
    await held[0]?.answer(Response.json(body, { status: 201 }));
    await pass(0);
    const { error } = creating();
    expect(error?.code).toBe('outcome_unknown');
    expect(`${error?.message} ${error?.stack} ${JSON.stringify(error)}`).not.toContain('secret');
  });
});

describe('a refusal', () => {
  it.each([
    [402, 'quota_exceeded', 'quota_exceeded'],
    [409, 'conflict', 'conflict'],
    [400, 'invalid_params', 'bad_request'],
    [403, 'forbidden', 'forbidden'],
    [429, 'rate_limited', 'rate_limited'],
  ])(
    '%i %s has the code %s, keeps the rows, and is not repeated',
    async (status, code, expected) => {
      const { held, creating, begin, ids } = await renderWrites({ tokens, isHeld: true });
      await begin(() => creating().create(wish));
      await held[0]?.answer(refusal(status, code));
      await pass(120_000);
      expect(creating()).toMatchObject({ isMutating: false, error: { code: expected, status } });
      expect(creating().orphans).toEqual([]);
      expect(ids()).toHaveLength(3);
      expect(held).toHaveLength(1);
    },
  );

  it('401 removes the rows, and says why', async () => {
    const { held, backend, creating, begin, ids } = await renderWrites({ tokens, isHeld: true });
    backend.failNext({ status: 401 }, { times: Infinity, action: 'list' });
    await begin(() => creating().create(wish));
    await held[0]?.answer(refusal(401));
    expect(creating()).toMatchObject({ isMutating: false, error: { code: 'unauthenticated' } });
    expect(ids()).toEqual([]);
  });
});

/** Claims with so many levels. */
function nest(levels: number): unknown {
  return levels === 0 ? 1 : [nest(levels - 1)];
}

const circle: Record<string, unknown> = {};
circle['self'] = circle;

describe('bad input', () => {
  it.each<[string, unknown]>([
    ['no lifetime', { secondsUntilExpiration: undefined }],
    ['a lifetime of 0', { secondsUntilExpiration: 0 }],
    ['half a second', { secondsUntilExpiration: 0.5 }],
    ['a text', { secondsUntilExpiration: '60' }],
    ['more than ten years', { secondsUntilExpiration: 315_360_001 }],
    ['a JWT that never expires', { tokenFormat: 'jwt', secondsUntilExpiration: null }],
    ['another format', { tokenFormat: 'paseto' }],
    ['claims of 21 levels', { claims: nest(21) }],
    ['claims of 5,000 levels', { claims: nest(5_000) }],
    ['claims that hold themselves', { claims: circle }],
    ['claims that are a function', { claims: () => 1 }],
    ['claims with a BigInt', { claims: { a: 1n } }],
    ['claims of 16 kB', { claims: 'ä'.repeat(8_200) }],
    ...['iss', 'sub', 'exp', 'nbf', 'iat', 'jti'].map((name): [string, unknown] => [
      `a JWT with ${name}`,
      { tokenFormat: 'jwt', claims: { [name]: 1 } },
    ]),
  ])('is refused before anything is sent: %s', async (_, wrong) => {
    const { creating, begin, writes } = await renderWrites({ tokens });
    const params = { ...wish, ...(wrong as object) } as CreateM2MTokenParams;
    await begin(() => creating().create(params));
    expect(creating()).toMatchObject({ isMutating: false, error: { code: 'invalid_params' } });
    expect(writes()).toEqual([]);
  });

  it('is refused without a machine', async () => {
    const { creating, begin, writes } = await renderWrites({ tokens, subject: null });
    await begin(() => creating().create(wish));
    expect(creating().error).toMatchObject({ code: 'invalid_params' });
    expect(writes()).toEqual([]);
  });

  it.each<[string, Partial<CreateM2MTokenParams>]>([
    ['claims of 20 levels', { claims: nest(20) }],
    ['ten years', { secondsUntilExpiration: 315_360_000 }],
    ['an opaque token with exp', { claims: { exp: 1 } }],
    ['a JWT with a reserved name inside', { tokenFormat: 'jwt', claims: { a: { exp: 1 } } }],
  ])('is not %s', async (_, params) => {
    const { creating, begin } = await renderWrites({ tokens });
    await begin(() => creating().create({ ...wish, ...params }));
    expect(creating().error).toBeUndefined();
    expect(creating().token).toBeDefined();
  });
});

describe('the secret', () => {
  const created = async () => {
    const world = await renderWrites({ tokens });
    const { answer } = await world.begin(() => world.creating().create(wish));
    const token = await answer;
    const secret = token?.token ?? '';
    expect(secret).toMatch(/^mt_/);
    return { ...world, token, secret };
  };
  type World = Awaited<ReturnType<typeof created>>;

  it.each<[string, (world: World) => unknown]>([
    ['reset', ({ creating }) => act(async () => creating().reset())],
    ['another machine', ({ show }) => show({ subject: SHIPPING })],
    ['an unmount', ({ leave }) => leave()],
    ['clear()', ({ cacheApi }) => act(async () => cacheApi().clear())],
    [
      'a 401 of a list',
      async ({ backend, list }) => {
        backend.failNext({ status: 401 }, { times: Infinity });
        await act(
          async () =>
            void list()
              .mutate()
              .catch(() => {}),
        );
        await pass(0);
      },
    ],
    [
      'the back/forward cache',
      () =>
        act(
          async () =>
            void window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
        ),
    ],
    [
      'the next call',
      ({ creating, begin }) => begin(() => creating().create({ secondsUntilExpiration: 0 })),
    ],
  ])('is wiped by %s, also in the object that a host has kept', async (name, wipe) => {
    const world = await created();
    await wipe(world);
    await pass(0);
    expect(world.token?.token).toBe('');
    expect(JSON.stringify(world.token)).not.toContain(world.secret);
    // After an unmount there is no newer state.
    expect(name === 'an unmount' || world.creating().token === undefined).toBe(true);
  });

  it('stays while the lists change, page and fail for other reasons', async () => {
    const { creating, backend, list, show, secret } = await created();
    await show({ list: { revoked: true } });
    backend.failNext({ status: 403 }, { times: 1 });
    await act(
      async () =>
        void list()
          .mutate()
          .catch(() => {}),
    );
    await pass(60_000);
    expect(creating().token?.token).toBe(secret);
  });

  it('is neither in the cache, nor in the document, nor in the storages', async () => {
    const { cache, secret } = await created();
    const places = [
      JSON.stringify([...cache]),
      document.documentElement.outerHTML,
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
      JSON.stringify(history.state),
      location.href,
    ];
    for (const place of places) expect(place).not.toContain(secret);
  });

  it('does not reach an unmounted component', async () => {
    const { held, creating, begin, leave } = await renderWrites({ tokens, isHeld: true });
    const { answer } = await begin(() => creating().create(wish));
    await leave();
    await held[0]?.answer();
    expect(await answer).toBeUndefined();
  });

  it('does not reach the next user after clear()', async () => {
    const { held, creating, begin, cacheApi, ids } = await renderWrites({ tokens, isHeld: true });
    const { answer } = await begin(() => creating().create(wish));
    await act(async () => cacheApi().clear());
    await held[0]?.answer();
    expect(await answer).toBeUndefined();
    expect(creating()).toMatchObject({ token: undefined, isMutating: false });
    expect(ids()).toEqual([]);
  });

  it('does not reach another machine, and none of its state comes back', async () => {
    const { held, creating, begin, show } = await renderWrites({ tokens, isHeld: true });
    const { answer } = await begin(() => creating().create(wish));
    await show({ subject: SHIPPING });
    expect(creating().isMutating).toBe(false);
    await held[0]?.answer();
    expect(await answer).toBeUndefined();
    await show({ subject: BILLING });
    expect(creating()).toMatchObject({ token: undefined, isMutating: false, error: undefined });
  });
});

it('measures by the clock of the provider', async () => {
  const now = () => Date.now() - 10 * DAY;
  const { held, backend, creating, begin } = await renderWrites({
    tokens,
    isHeld: true,
    config: { now },
  });
  await begin(() => creating().create(wish));
  backend.addToken(tokenCalled('late', { claims: wish.claims, createdAt: now() }));
  await held[0]?.answer(refusal(500));
  await pass(0);
  expect(creating().orphans).toHaveLength(1);
});
