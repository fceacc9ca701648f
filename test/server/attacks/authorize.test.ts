import { createM2MTokensHandler, type M2MTokensHandlerOptions } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callHandler, LIST, SITE } from '../callHandler.js';
import { createUpstream, OTHER_SUBJECT, page, row, SECRET_KEY, SUBJECT } from '../upstream.js';

afterEach(() => {
  vi.useRealTimers();
});

type Authorize = M2MTokensHandlerOptions['authorize'];

/** An authorize that gives what its type forbids. */
const giving = (answer: () => unknown) => answer as Authorize;

/** Something that `await` takes for a promise. */
const thenable = (then: unknown) => Object.defineProperty({}, 'then', { value: then });

const trap = () => {
  throw new Error(`trap of ${SECRET_KEY}`);
};
/** Throws at whatever is asked of it, even at `instanceof`. */
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
    ['an object that turns into true', () => ({ [Symbol.toPrimitive]: () => true })],
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
    ['a thenable that gives a boxed true', () => thenable((ok: (x: unknown) => void) => ok([]))],
    [
      'a thenable that rejects and then gives true',
      () => thenable((ok: (x: unknown) => void, no: (x: unknown) => void) => (no(0), ok(true))),
    ],
    ['a thenable that throws', () => thenable(trap)],
    ['a then that throws when it is read', () => Object.defineProperty({}, 'then', { get: trap })],
    ['a then that is no function', () => thenable(true)],
    ['a rejection with true', () => Promise.reject(true)],
    ['a rejection with a Proxy that throws at everything', () => Promise.reject(trapped())],
    ['a rejection with a Proxy that throws such a Proxy', () => Promise.reject(rethrown())],
    ['a rejection with a revoked Proxy', () => Promise.reject(revoked())],
  ])('%s: is a no, and nobody else is asked', async (_, answer) => {
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

  it('is a yes in any promise of true', async () => {
    const honest = () => thenable((ok: (answer: boolean) => void) => ok(true));
    expect((await callHandler({ authorize: giving(honest) })).status).toBe(200);
  });

  it('is a no when true comes after the 5 seconds, and nothing is sent when it does', async () => {
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

  it('is a no when its thenable never settles', async () => {
    vi.useFakeTimers();
    const asked = callHandler({ authorize: giving(() => thenable(() => {})) });
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await asked).code).toBe('forbidden');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('authorize that meddles', () => {
  it('cannot change which machine is asked for', async () => {
    const upstream = createUpstream();
    await callHandler({
      fetch: upstream.fetch,
      authorize: (_, context) => {
        context.subject = OTHER_SUBJECT;
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
  ])('lets nobody else read %s by changing the request it was given', async (_, may, status) => {
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

  it('lets a listed origin read the no, although it took the origin away', async () => {
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
    // More steps than there are turns to wait for.
    for (let step = 0; step < 100; step += 1) {
      // The last that came goes first.
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

  it('are asked about one by one: a yes to one is none to the next', async () => {
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
