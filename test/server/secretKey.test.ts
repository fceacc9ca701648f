import { AsyncLocalStorage } from 'node:async_hooks';
import { createM2MTokensHandler, type M2MTokensSecretKey } from 'react-m2m-tokens/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callHandler, LIST } from './callHandler.js';
import { clerkError, createUpstream, json, page, SECRET_KEY, SUBJECT } from './upstream.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('the secret key', () => {
  it.each<[string, M2MTokensSecretKey]>([
    ['text', SECRET_KEY],
    ['a function', () => SECRET_KEY],
    ['an async function', () => Promise.resolve(SECRET_KEY)],
    ['a text from a file, with its line end', `${SECRET_KEY}\n`],
  ])('can be %s', async (_, secretKey) => {
    const upstream = createUpstream();
    expect((await callHandler({ secretKey, fetch: upstream.fetch })).status).toBe(200);
    expect(upstream.requests[0]?.headers.get('authorization')).toBe(`Bearer ${SECRET_KEY}`);
  });

  it.each<[string, unknown]>([
    ['absent', undefined],
    ['empty', ''],
    ['blank', ' \n'],
    ['null', null],
    ['a number', 7],
    ['a function that returns undefined', () => undefined],
    ['a function that returns an empty text', () => ''],
    ['a function that returns a promise of null', () => Promise.resolve(null)],
    ['a function that throws', () => Promise.reject(new Error(`vault of ${SECRET_KEY}`))],
    ['two lines', `${SECRET_KEY}\n${SECRET_KEY}`],
    ['not ASCII', `${SECRET_KEY}é`],
  ])('is reported as not configured if it is %s', async (_, secretKey) => {
    const upstream = createUpstream();
    const answer = await callHandler({
      secretKey: secretKey as M2MTokensSecretKey,
      fetch: upstream.fetch,
    });
    expect([answer.status, answer.code]).toEqual([500, 'not_configured']);
    expect(answer.errors[0]?.message + answer.text).not.toContain(SECRET_KEY);
    expect(upstream.requests).toHaveLength(0);
  });

  it('is reported as not configured if its function takes more than 5 seconds', async () => {
    vi.useFakeTimers();
    const asked = callHandler({ secretKey: () => new Promise(() => {}) });
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await asked).code).toBe('not_configured');
  });

  it('may be so short that ids contain it, as in the tests of a host', async () => {
    const { status, body } = await callHandler({ secretKey: 'mch' });
    expect([status, body.m2m_tokens?.[0]?.['subject']]).toEqual([200, SUBJECT]);
  });

  it('is requested for each call, with its request and machine, after authorize', async () => {
    const calls: string[] = [];
    const upstream = createUpstream(page([]));
    const handler = createM2MTokensHandler({
      secretKey: ({ request, subject }) => {
        const tenant = request.headers.get('x-tenant');
        calls.push(`key of ${tenant} for ${subject}`);
        return `fake-key-of-${tenant}`;
      },
      authorize: ({ headers }) => {
        calls.push('authorize');
        return headers.get('x-tenant') !== 'c';
      },
      fetch: upstream.fetch,
    });
    expect(calls).toEqual([]);
    for (const tenant of ['a', 'b', 'a', 'c']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await handler(new Request(LIST, { headers: { 'x-tenant': tenant } }));
    }
    expect(upstream.requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer fake-key-of-a',
      'Bearer fake-key-of-b',
      'Bearer fake-key-of-a',
    ]);
    const asked = ['a', 'b', 'a'].flatMap((of) => ['authorize', `key of ${of} for ${SUBJECT}`]);
    expect(calls).toEqual([...asked, 'authorize']);
  });

  it('belongs to its request, whichever requests run in parallel', async () => {
    const tenants = new AsyncLocalStorage<string>();
    const upstream = createUpstream(async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return json(404, { errors: [{ message: request.headers.get('authorization') }] });
    });
    const handler = createM2MTokensHandler({
      secretKey: () => tenants.getStore(),
      authorize: () => true,
      fetch: upstream.fetch,
    });
    const names = Array.from({ length: 20 }, (_, index) => `fake-tenant-${index}`);
    const texts = await Promise.all(
      names.map((name) => tenants.run(name, async () => (await handler(new Request(LIST))).text())),
    );
    expect(upstream.requests).toHaveLength(20);
    expect(texts.filter((text) => text.includes('[redacted]'))).toHaveLength(20);
    expect(upstream.requests.map(({ headers }) => headers.get('authorization'))).toEqual(
      names.map((name) => `Bearer ${name}`),
    );
  });

  describe('after Clerk’s 401', () => {
    const OLD = 'fake-old-key';
    const NEW = 'fake-new-key';

    /** Clerk accepts the new key only, or none. */
    const ask = async (keys: unknown[], isRotated = true, refusal = 401) => {
      const secretKey = vi.fn(() => {
        const key = keys.shift();
        if (key instanceof Error) throw key;
        return key as string;
      });
      const upstream = createUpstream((request) => {
        const isNew = request.headers.get('authorization') === `Bearer ${NEW}`;
        return isNew && isRotated ? page() : clerkError(refusal);
      });
      const answer = await callHandler({ secretKey, fetch: upstream.fetch });
      return { ...answer, asked: secretKey.mock.calls.length, sent: upstream.requests.length };
    };

    it.each<[string, unknown[], { isRotated?: boolean; refusal?: number }, number[]]>([
      ['is replaced by another, once', [OLD, NEW], {}, [200, 2, 2]],
      [
        'is replaced by another that is refused, too',
        [OLD, NEW, NEW],
        { isRotated: false },
        [502, 2, 2],
      ],
      ['is the same', [OLD, OLD], {}, [502, 2, 1]],
      ['differs in white space only', [OLD, ` ${OLD}\n`], {}, [502, 2, 1]],
      ['has no replacement', [OLD, ''], {}, [502, 2, 1]],
      ['cannot be read again', [OLD, new Error(NEW)], {}, [502, 2, 1]],
      ['is followed by an invalid key', [OLD, 'two words'], {}, [502, 2, 1]],
      ['is refused with 403', [OLD, NEW], { refusal: 403 }, [502, 1, 1]],
      ['is not the cause of Clerk’s 500', [OLD, NEW], { refusal: 500 }, [502, 1, 1]],
      ['is not the cause of Clerk’s 404', [OLD, NEW], { refusal: 404 }, [404, 1, 1]],
    ])('%s', async (_, keys, { isRotated, refusal }, expected) => {
      const { status, asked, sent, errors, text } = await ask([...keys], isRotated, refusal);
      expect([status, asked, sent]).toEqual(expected);
      expect(errors).toHaveLength(status === 200 ? 0 : 1);
      const isFirstRefusal = refusal === undefined && status !== 200;
      expect(isFirstRefusal ? errors[0]?.code : 'upstream_unauthorized').toBe(
        'upstream_unauthorized',
      );
      expect(errors.map(({ traceId }) => traceId)).toEqual(errors.map(() => 'trace-1'));
      expect(text + errors[0]?.message).not.toMatch(/fake-(old|new)/);
    });

    it('stays refused if the function never answers the second time', async () => {
      vi.useFakeTimers();
      const asked = ask([OLD, new Promise(() => {})]);
      await vi.advanceTimersByTimeAsync(5_000);
      expect(await asked).toMatchObject({ code: 'upstream_unauthorized', asked: 2, sent: 1 });
      expect(vi.getTimerCount()).toBe(0);
    });

    it('is sent once if it is a text, which cannot change', async () => {
      const upstream = createUpstream(clerkError(401));
      const { code } = await callHandler({ secretKey: OLD, fetch: upstream.fetch });
      expect([code, upstream.requests.length]).toEqual(['upstream_unauthorized', 1]);
    });

    it('gives each call the whole timeout', async () => {
      vi.useFakeTimers();
      const late = (request: Request) =>
        new Promise<Response>((resolve) => {
          const isNew = request.headers.get('authorization') === `Bearer ${NEW}`;
          setTimeout(() => resolve(isNew ? page() : clerkError(401)), 900);
        });
      const keys = [OLD, NEW];
      const asked = callHandler({
        timeout: 1_000,
        secretKey: () => keys.shift(),
        fetch: createUpstream(late).fetch,
      });
      await vi.advanceTimersByTimeAsync(1_800);
      expect((await asked).status).toBe(200);
    });

    it('is not read again after the browser has left', async () => {
      const browser = new AbortController();
      const onError = vi.fn();
      const upstream = createUpstream(clerkError(401));
      const keys = [OLD, NEW];
      const handler = createM2MTokensHandler({
        authorize: () => true,
        onError,
        fetch: upstream.fetch,
        secretKey: () => {
          if (keys.length === 1) browser.abort();
          return keys.shift();
        },
      });
      const response = await handler(new Request(LIST, { signal: browser.signal }));
      expect([response.status, upstream.requests.length]).toEqual([499, 1]);
      expect(onError).not.toHaveBeenCalled();
    });
  });
});
