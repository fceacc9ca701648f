import { describe, expect, it } from 'vitest';
import { callHandler, LIST, SITE } from './callHandler.js';

type Call = Parameters<typeof callHandler>[0];

const OTHER = 'https://other.example.test';
const NONE_SENT = /, so no M2M tokens were sent\. /;
const NO_KEY =
  /, so M2M tokens cannot be requested\. Set secretKey on the server, .*CLERK_SECRET_KEY\.$/;
const NOT_ASKED = /^Nothing was requested, because /;
const KNOWN =
  /subject is the id of a machine.* revoked and expired are true or false; limit is .* offset an integer from 0\.$/;

/** Throws a value at the handler from `list`, `fetch`, `authorize` and `secretKey`. */
const throwing = (thrown: unknown) => () => {
  throw thrown;
};
const withCode = (code: unknown) => Object.assign(new Error('words of its own'), { code });

describe('the host’s log', () => {
  it.each<[string, Call, ...RegExp[]]>([
    [
      'the user is signed out',
      { authorize: () => 'unauthenticated' },
      /^authorize answered "unauthenticated"/,
      NONE_SENT,
      /sign in again\.$/,
    ],
    [
      'the user may not see the machine',
      { authorize: () => false },
      /^authorize answered false/,
      NONE_SENT,
      /change authorize\.$/,
    ],
    [
      'authorize answers something else',
      { authorize: (() => 1) as never },
      /^authorize answered neither true, false nor "unauth/,
      NONE_SENT,
      /Return one of these\.$/,
    ],
    [
      'authorize throws',
      { authorize: throwing(new TypeError('x')) },
      /^authorize threw \(TypeError\) or took more than 5 s/,
      NONE_SENT,
      /Log inside authorize to see why\.$/,
    ],
    ['there is no key', { secretKey: '' }, /^There is no Clerk secret key/, NO_KEY],
    ['the key is not a string', { secretKey: 5 as never }, /^There is no Clerk secret key/, NO_KEY],
    [
      'the key has a space in it',
      { secretKey: 'two words' },
      /^The Clerk secret key holds characters that no key has/,
      NO_KEY,
    ],
    [
      'the secretKey function throws',
      { secretKey: throwing(withCode('ENOENT')) },
      /^The secretKey function threw \(Error ENOENT\) or took more/,
      NO_KEY,
    ],
    [
      'the path is wrong',
      { url: `${SITE}/other` },
      /^A request came for \/other, but the handler serves \/api\/m2m-tokens only\. Set basePath/,
    ],
    [
      'the method is not supported',
      { method: 'PUT' },
      /^A request came with another method than GET, .*\. Use GET\.$/,
    ],
    [
      'a parameter is unknown',
      { url: `${LIST}&x=1` },
      NOT_ASKED,
      /a parameter is unknown\. /,
      KNOWN,
    ],
    [
      'a parameter is repeated',
      { url: `${LIST}&limit=1&limit=2` },
      NOT_ASKED,
      /limit was sent more than once\. /,
      KNOWN,
    ],
    [
      'a parameter is invalid',
      { url: `${LIST}&limit=0` },
      NOT_ASKED,
      /limit cannot be read\. /,
      KNOWN,
    ],
    [
      'another site sends a preflight',
      { method: 'OPTIONS', headers: { origin: OTHER } },
      /^A request came from another site/,
      /add its origin to allowedOrigins\.$/,
    ],
    [
      'another site sends a request',
      { headers: { origin: OTHER } },
      /^A request came from another site/,
      /add its origin to allowedOrigins\.$/,
    ],
    [
      'Clerk refuses the key',
      { fetch: async () => Response.json({}, { status: 401 }) },
      /^Clerk refused the secret key \(HTTP 401\)/,
      NONE_SENT,
      /Check that secretKey is/,
    ],
    [
      'Clerk fails',
      { fetch: async () => new Response('', { status: 500 }) },
      /^Clerk gave no usable answer \(HTTP 500\)/,
      NONE_SENT,
      /check apiUrl and Clerk's status page\.$/,
    ],
    [
      'Clerk does not send a page',
      { fetch: async () => Response.json({ a: 1 }) },
      /^Clerk did not answer with a page/,
      /Check that apiUrl/,
    ],
    [
      'no row can be forwarded',
      { fetch: async () => Response.json({ m2m_tokens: [5], total_count: 1 }) },
      /^Clerk did not answer with/,
      /none .*sent\. Check that apiUrl/,
    ],
    [
      'the network fails',
      { fetch: throwing(new TypeError('x', { cause: withCode('ECONNREFUSED') })) },
      /^Clerk could not be reached \(TypeError ECONNREFUSED\)/,
      NONE_SENT,
      /Check the server's network and apiUrl\.$/,
    ],
  ])('says why the request failed: %s', async (_, call, ...parts) => {
    const { errors } = await callHandler(call);
    expect(errors).toHaveLength(1);
    for (const part of parts) expect(errors[0]?.message).toMatch(part);
  });

  it.each<[string, unknown, string]>([
    ['a word', 'sk_word', 'string'],
    ['undefined', undefined, 'undefined'],
    ['an error', new RangeError('x'), 'RangeError'],
    [
      'an error with a name of several words',
      Object.assign(new Error('x'), { name: 'a key: sk_word' }),
      'Error',
    ],
    ['an error without a name', Object.assign(new Error('x'), { name: undefined }), 'Error'],
    ['a system code', withCode('ECONNRESET'), 'Error ECONNRESET'],
    ['a code after other words', withCode('of ECONNRESET'), 'Error'],
    ['a code before other words', withCode('ECONNRESET sk_word'), 'Error'],
    ['a code with digits', withCode('ERR_HTTP2'), 'Error ERR_HTTP2'],
    ['a code in lower case', withCode('econnreset'), 'Error'],
    ['a code that is not a string', withCode(['ECONNRESET']), 'Error'],
    [
      'a value that throws on access',
      new Proxy(new Error('x'), { get: throwing(new Error('y')) }),
      'object',
    ],
  ])('names only the kind of a thrown value: %s', async (_, thrown, kind) => {
    const { errors } = await callHandler({ authorize: throwing(thrown) });
    expect(errors[0]?.message).toContain(`authorize threw (${kind}) or took`);
  });
});
