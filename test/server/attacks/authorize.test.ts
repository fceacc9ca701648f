import { createM2MTokensHandler, type M2MTokensHandlerOptions } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callHandler, LIST, SITE } from '../callHandler.js';
import { createUpstream, OTHER_SUBJECT, page, row, SECRET_KEY, SUBJECT } from '../upstream.js';

afterEach(() => {
  vi.useRealTimers();
});

type Authorize = M2MTokensHandlerOptions['authorize'];

/** An authorize that returns a value outside its type. */
const giving = (answer: () => unknown) => answer as Authorize;

/** A value that `await` treats as a promise. */
const thenable = (then: unknown) => Object.defineProperty({}, 'then', { value: then });

const trap = () => {
  throw new Error(`trap of ${SECRET_KEY}`);
};
/** Throws on every operation, even on `instanceof`. */
const trapped = () => new Proxy(new Error(), { get: trap, getPrototypeOf: trap, has: trap });

function rethrown(): Error {
  return new Proxy(new Error(), {
    getPrototypeOf() {
      throw trapped();
    },
  });
}

describe('authorize that answers almost true', () => {
  it.each<[string, () => unknown]>([
    ['a boxed true', () => Object(true)],
    ['a promise of a boxed true', () => Promise.resolve(Object(true))],
    ['an object whose valueOf is true', () => ({ valueOf: () => true })],
    ["an object whose toString is 'true'", () => ({ toString: () => 'true' })],
    ['an object that converts to true', () => ({ [Symbol.toPrimitive]: () => true })],
    ['a Proxy', () => new Proxy({}, { get: () => true })],
    ['a function', () => () => true],
    ['a function that is a trap', () => new Proxy(() => true, { get: trap })],
    ['true in a list', () => [true]],
    ['1n', () => 1n],
    ['Infinity', () => Infinity],
    ['a symbol', () => Symbol('true')],
    ["a boxed 'unauthenticated'", () => Object('unauthenticated')],
    ['an iterator of true', () => [true].values()],
    ['a generator', () => (function* () {})()],
    ['a thenable that resolves to an array', () => thenable((ok: (x: unknown) => void) => ok([]))],
    [
      'a thenable that rejects and then resolves to true',
      () => thenable((ok: (x: unknown) => void, no: (x: unknown) => void) => (no(0), ok(true))),
    ],
    ['a thenable that throws', () => thenable(trap)],
    ['a then that throws on access', () => Object.defineProperty({}, 'then', { get: trap })],
    ['a then that is not a function', () => thenable(true)],
    ['a rejection with true', () => Promise.reject(true)],
    ['a rejection with a Proxy that throws on everything', () => Promise.reject(trapped())],
    ['a rejection with a Proxy that throws such a Proxy', () => Promise.reject(rethrown())],
    ['a rejection with a revoked Proxy', () => Promise.reject(revoked())],
  ])('%s: is a refusal, without a call to Clerk', async (_, answer) => {
    const upstream = createUpstream();
    const secretKey = vi.fn(() => SECRET_KEY);
    const { status, code, text, errors } = await callHandler({
      authorize: giving(answer),
      fetch: upstream.fetch,
      secretKey,
    });
    expect([status, code]).toEqual([403, 'forbidden']);
    expect(errors.map((error) => error.code)).toEqual(['forbidden']);
    expect(text + errors[0]?.message + errors[0]?.stack).not.toContain(SECRET_KEY);
    expect(upstream.requests).toHaveLength(0);
    expect(secretKey).not.toHaveBeenCalled();
  });

  function revoked(): object {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }

  it('allows the call with any promise of true', async () => {
    const honest = () => thenable((ok: (answer: boolean) => void) => ok(true));
    expect((await callHandler({ authorize: giving(honest) })).status).toBe(200);
  });

  it('refuses the call if true comes after the 5 seconds, and never calls Clerk', async () => {
    vi.useFakeTimers();
    const upstream = createUpstream();
    const asked = callHandler({
      fetch: upstream.fetch,
      authorize: () => new Promise((resolve) => setTimeout(() => resolve(true), 5_001)),
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await asked).code).toBe('forbidden');
    expect(upstream.requests).toHaveLength(0);
  });

  it('refuses the call if its thenable never settles', async () => {
    vi.useFakeTimers();
    const asked = callHandler({ authorize: giving(() => thenable(() => {})) });
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await asked).code).toBe('forbidden');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('authorize that meddles', () => {
  it('cannot change the requested machine', async () => {
    const upstream = createUpstream();
    await callHandler({
      fetch: upstream.fetch,
      authorize: (_, context) => {
        Object.assign(context, { subject: OTHER_SUBJECT });
        return true;
      },
    });
    const [request] = upstream.requests;
    expect(new URL(request?.url ?? '').searchParams.getAll('subject')).toEqual([SUBJECT]);
  });

  it('may read the body', async () => {
    const authorize: Authorize = async (request) => (await request.text()) === '';
    expect((await callHandler({ authorize })).status).toBe(200);
  });

  it.each([
    ['a yes', true, 200],
    ['a no', false, 403],
  ])('cannot let another site read %s by changing the request', async (_, may, status) => {
    const upstream = createUpstream();
    const listed = 'https://listed.example.test';
    const answer = await callHandler({
      fetch: upstream.fetch,
      allowedOrigins: [listed],
      authorize: (request) => {
        request.headers.set('origin', listed);
        request.headers.set('authorization', 'Bearer of-the-caller');
        return may;
      },
    });
    expect(answer.status).toBe(status);
    expect(answer.response.headers.get('access-control-allow-origin')).toBeNull();
    for (const { headers } of upstream.requests) {
      expect(headers.get('authorization')).toBe(`Bearer ${SECRET_KEY}`);
    }
  });

  it('lets a listed origin read the refusal, although it removed the origin', async () => {
    const { response } = await callHandler({
      allowedOrigins: [SITE],
      headers: { origin: SITE },
      authorize: (request) => {
        request.headers.delete('origin');
        return false;
      },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe(SITE);
  });
});

describe('requests at the same time', () => {
  const machine = (index: number) => 'mch_' + String(index).padStart(27, '0');

  it('each get the answer of their own machine, in whatever order authorize and Clerk answer', async () => {
    const release: (() => void)[] = [];
    const turn = () => new Promise<void>((resolve) => release.push(resolve));
    const handler = createM2MTokensHandler({
      secretKey: async () => {
        await turn();
        return SECRET_KEY;
      },
      authorize: async (_, { subject }) => {
        await turn();
        return Number(subject.slice(4)) % 2 === 0;
      },
      fetch: createUpstream(async ({ url }) => {
        await turn();
        const subject = new URL(url).searchParams.get('subject');
        return page([row({ subject, id: `token-of-${subject}` })]);
      }).fetch,
    });
    const asked = Array.from({ length: 20 }, async (_, index) => {
      const response = await handler(
        new Request(LIST.replace(SUBJECT, machine(index)), {
          headers: { 'sec-fetch-site': 'same-origin' },
        }),
      );
      return [response.status, await response.text()] as const;
    });
    // More steps than turns to wait for.
    for (let step = 0; step < 100; step += 1) {
      // The last caller goes first.
      release.pop()?.();
      // oxlint-disable-next-line no-await-in-loop -- one step after the other is the point
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    const answers = await Promise.all(asked);
    for (const [index, [status, text]] of answers.entries()) {
      expect(status).toBe(index % 2 === 0 ? 200 : 403);
      const named = text.match(/mch_\w+/g) ?? [];
      expect(new Set(named)).toEqual(
        new Set(status === 200 ? [machine(index), ...row().scopes] : []),
      );
    }
  });

  it('are authorized one by one: permission for one does not carry over to the next', async () => {
    const answers = [true, false];
    const handler = createM2MTokensHandler({
      secretKey: SECRET_KEY,
      authorize: () => answers.shift() ?? false,
      fetch: createUpstream().fetch,
    });
    const [first, second] = await Promise.all([
      handler(new Request(LIST)),
      handler(new Request(LIST)),
    ]);
    expect([first.status, second.status]).toEqual([200, 403]);
  });
});
