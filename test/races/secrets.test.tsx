import { M2MTokens, M2MTokensProvider, type M2MTokensProviderProps } from 'react-m2m-tokens';
import { act, render } from '@testing-library/react';
import { SWRConfig } from 'swr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeTime, pass } from '../support/fakeTime.js';
import { takeConsole } from '../support/setup.js';
import { BILLING } from '../support/tokens.js';

fakeTime();

/** The secret that must appear nowhere; concatenated, so that scanners do not take it for a key. */
const SECRET = ['very', 'secret', 'words'].join('');

const said: string[] = [];

beforeEach(() => {
  for (const method of ['log', 'info', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      said.push(JSON.stringify(everythingIn(args)));
    });
  }
});
afterEach(() => void said.splice(0));

const row = (more: object = {}) => ({
  id: 'row-1',
  subject: BILLING,
  scopes: [],
  claims: null,
  revoked: false,
  revocation_reason: null,
  expired: false,
  expiration: null,
  last_used_at: null,
  created_at: 0,
  updated_at: 0,
  ...more,
});

const pageOf = (rows: object[], more: object = {}) => ({
  m2m_tokens: rows,
  total_count: rows.length,
  ...more,
});

const withToken = { token: SECRET, secret: SECRET, [SECRET]: 1, inner: { deep: [SECRET] } };
const leaky = { headers: { 'set-cookie': SECRET, 'x-token': SECRET, 'retry-after': '1' } };
const json = (body: unknown, status = 200) => Response.json(body, { ...leaky, status });

/** Opens a list whose proxy sends this answer, and reads every text afterwards. */
async function openList(
  answer: () => Response | Promise<Response>,
  { proxyUrl, headers }: M2MTokensProviderProps = {},
) {
  const cache = new Map<string, object>();
  const received: unknown[] = [];
  const tell = (...args: unknown[]) => void received.push(args[0], args[1]);
  const fetcher = vi.fn<typeof fetch>(async () => answer());
  const swr = { provider: () => cache, onError: tell, onSuccess: tell };
  const { container } = await act(async () =>
    render(
      <SWRConfig value={swr}>
        <M2MTokensProvider fetch={fetcher} proxyUrl={proxyUrl} headers={headers}>
          <M2MTokens subject={BILLING} />
        </M2MTokensProvider>
      </SWRConfig>,
    ),
  );
  await pass(0);
  const values = JSON.stringify(everythingIn([...cache.values(), ...received]));
  return {
    fetcher,
    container,
    keys: [...cache.keys()].join(),
    read: () => values + container.outerHTML + said.join() + takeConsole().join(),
    state: container.querySelector('table')?.dataset['state'],
  };
}

/** All readable text of a value, including hidden properties such as the message, stack and cause of an error. */
function everythingIn(value: unknown, seen = new Set<unknown>()): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return '(again)';
  seen.add(value);
  if (Array.isArray(value)) return value.map((item) => everythingIn(item, seen));
  return Object.fromEntries(
    Reflect.ownKeys(value).map((name) => [
      String(name),
      everythingIn((value as Record<PropertyKey, unknown>)[name], seen),
    ]),
  );
}

it('the reader finds hidden properties of an error', () => {
  const error = new Error('outer', { cause: new TypeError(SECRET) });
  expect(JSON.stringify(everythingIn([error]))).toContain(SECRET);
});

describe('the package does not keep what a proxy sends beside the tokens', () => {
  it.each<{ what: string; answer: () => Response | Promise<Response>; state: string }>([
    { what: 'in a row', answer: () => json(pageOf([row(withToken)])), state: 'rows' },
    { what: 'in a page', answer: () => json(pageOf([row()], withToken)), state: 'rows' },
    {
      what: 'in a page in the SDK’s shape',
      answer: () =>
        json({
          data: [{ ...row(withToken), createdAt: 0, updatedAt: 0 }],
          totalCount: 1,
          ...withToken,
        }),
      state: 'rows',
    },
    {
      what: 'in an unreadable row',
      answer: () => json(pageOf([row(), { ...withToken, id: 7 }])),
      state: 'rows',
    },
    {
      what: 'in a page of unreadable rows',
      answer: () => json(pageOf([{ ...withToken, subject: SECRET }])),
      state: 'failed',
    },
    {
      what: 'in rows of another machine',
      answer: () => json(pageOf([row({ ...withToken, subject: 'another' })])),
      state: 'failed',
    },
    { what: 'in JSON that is not a page', answer: () => json(withToken), state: 'failed' },
    {
      what: 'in an impossible total',
      answer: () => json({ m2m_tokens: [row()], total_count: SECRET }),
      state: 'rows',
    },
    { what: 'in short text', answer: () => new Response(SECRET, leaky), state: 'failed' },
    {
      what: 'in truncated JSON',
      answer: () => new Response(JSON.stringify(withToken).slice(0, -3), leaky),
      state: 'failed',
    },
    {
      what: 'around the end of JSON',
      answer: () => new Response(`{"token":"${SECRET}"x}`, leaky),
      state: 'failed',
    },
    {
      what: 'in a login page',
      answer: () => new Response(`<!doctype html><input value="${SECRET}">`, leaky),
      state: 'failed',
    },
    ...[401, 403, 404, 422, 429, 500].map((status) => ({
      what: `in a ${status}`,
      answer: () =>
        json({ ...withToken, errors: [{ code: 'x', message: 'No.', meta: withToken }] }, status),
      state: 'failed',
    })),
    {
      what: 'in a 502 that is not JSON',
      answer: () => new Response(SECRET, { ...leaky, status: 502 }),
      state: 'failed',
    },
  ])('$what', async ({ answer, state }) => {
    const list = await openList(answer);
    expect(list.state).toBe(state);
    expect(list.keys + list.read()).not.toContain(SECRET);
    // Not even a part of it, although error messages quote unreadable JSON.
    expect(list.read()).not.toContain(SECRET.slice(0, 8));
  });
});

describe('the package does not keep the headers of a request', () => {
  const bearer = `Bearer ${SECRET}`;
  const forms: [string, M2MTokensProviderProps['headers']][] = [
    ['an object', { authorization: bearer }],
    ['Headers', new Headers({ authorization: bearer })],
    ['a function', () => ({ authorization: bearer })],
    ['an async function', async () => [['authorization', bearer]]],
  ];
  const answers: [string, () => Response | Promise<Response>][] = [
    ['a page', () => json(pageOf([row()]))],
    ['a failure', () => json({ errors: [] }, 500)],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ];
  describe.each(forms)('given as %s', (_form, headers) => {
    it.each(answers)('%s', async (_answer, answer) => {
      const list = await openList(answer, { headers });
      const sent = new Headers(list.fetcher.mock.calls[0]?.[1]?.headers);
      expect(sent.get('authorization')).toBe(bearer);
      expect(list.keys + list.read()).not.toContain(SECRET);
    });
  });

  it.each([
    ['a line break', `${bearer}\nx`],
    ['a letter beyond Latin-1', `${bearer}…`],
  ])('that cannot be sent, for %s', async (_, authorization) => {
    const list = await openList(() => json(pageOf([row()])), {
      headers: () => ({ authorization }),
    });
    expect(list.fetcher).not.toHaveBeenCalled();
    expect(list.state).toBe('failed');
    const read = list.read();
    expect(read).toContain('headers_failed');
    expect(list.keys + read).not.toContain(SECRET);
  });
});

describe('a query in proxyUrl', () => {
  it.each<[string, () => Response | Promise<Response>]>([
    ['a page', () => json(pageOf([row()]))],
    ['a failure', () => json({ errors: [] }, 403)],
    ['not a page', () => new Response('<html>')],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])(
    'is part of the key, since it names the source of the page, and nowhere else after %s',
    async (_, answer) => {
      const list = await openList(answer, { proxyUrl: `/api/m2m-tokens?tenant=${SECRET}` });
      expect(list.keys).toContain(SECRET);
      const withoutKeys = list.read().replaceAll(JSON.stringify(list.keys).slice(1, -1), '');
      expect(withoutKeys.replaceAll(list.keys, '')).not.toContain(SECRET);
    },
  );
});
