import { describe, expect, it } from 'vitest';
import { callHandler, LIST, SITE } from './callHandler.js';

type Call = Parameters<typeof callHandler>[0];

const OTHER = 'https://other.example.test';
const NONE_SENT = /, so no M2M tokens were sent\. /;
const NO_KEY =
  /, so M2M tokens cannot be asked for\. Set secretKey on the server, .*CLERK_SECRET_KEY\.$/;
const NOT_ASKED = /^The tokens were not asked for, because /;
const KNOWN =
  /subject is the id of a machine.* revoked and expired are true or false; limit is .* offset one from 0\.$/;

/** What is thrown at the handler, by `list`, `fetch`, `authorize` or `secretKey`. */
const throwing = (thrown: unknown) => () => {
  throw thrown;
};
const withCode = (code: unknown) => Object.assign(new Error('words of its own'), { code });

describe('what the host’s log says', () => {
  it.each<[string, Call, ...RegExp[]]>([
    [
      'nobody is signed in',
      { authorize: () => 'unauthenticated' },
      /^authorize found nobody/,
      NONE_SENT,
      /signs in again\.$/,
    ],
    [
      'somebody may not',
      { authorize: () => false },
      /^authorize answered false/,
      NONE_SENT,
      /change authorize\.$/,
    ],
    [
      'authorize says something else',
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
    ['the key is no text', { secretKey: 5 as never }, /^There is no Clerk secret key/, NO_KEY],
    [
      'the key has a space in it',
      { secretKey: 'two words' },
      /^The Clerk secret key holds characters that no key has/,
      NO_KEY,
    ],
    [
      'the key cannot be had',
      { secretKey: throwing(withCode('ENOENT')) },
      /^The secretKey function threw \(Error ENOENT\) or took more/,
      NO_KEY,
    ],
    [
      'the path is another',
      { url: `${SITE}/other` },
      /^A request came for \/other, but the handler serves \/api\/m2m-tokens only\. Set basePath/,
    ],
    [
      'the method is another',
      { method: 'PUT' },
      /^A request came with a method that .* does not take\. Use GET\.$/,
    ],
    [
      'a parameter is not known',
      { url: `${LIST}&x=1` },
      NOT_ASKED,
      /an unknown parameter was sent; known are subject, revoked, expired, limit, offset\. /,
      KNOWN,
    ],
    [
      'a parameter is there twice',
      { url: `${LIST}&limit=1&limit=2` },
      NOT_ASKED,
      /limit was sent more than once\. /,
      KNOWN,
    ],
    [
      'a parameter is wrong',
      { url: `${LIST}&limit=0` },
      NOT_ASKED,
      /limit cannot be read\. /,
      KNOWN,
    ],
    [
      'another site asks whether it may',
      { method: 'OPTIONS', headers: { origin: OTHER } },
      /^Another site asked whether it may/,
      /add its origin to allowedOrigins\.$/,
    ],
    [
      'another site asks',
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
      'Clerk sends no page',
      { fetch: async () => Response.json({ a: 1 }) },
      /^Clerk answered with something that is no page/,
      /Check that apiUrl/,
    ],
    [
      'no row can be passed on',
      { fetch: async () => Response.json({ m2m_tokens: [5], total_count: 1 }) },
      /^Clerk answered with/,
      /none .*sent\. Check that apiUrl/,
    ],
    [
      'the network fails',
      { fetch: throwing(new TypeError('x', { cause: withCode('ECONNREFUSED') })) },
      /^Clerk could not be reached \(TypeError ECONNREFUSED\)/,
      NONE_SENT,
      /Check the server's network and apiUrl\.$/,
    ],
  ])('when %s', async (_, call, ...parts) => {
    const { errors } = await callHandler(call);
    expect(errors).toHaveLength(1);
    for (const part of parts) expect(errors[0]?.message).toMatch(part);
  });

  it.each<[string, unknown, string]>([
    ['a word', 'sk_word', 'string'],
    ['nothing', undefined, 'undefined'],
    ['an error', new RangeError('x'), 'RangeError'],
    [
      'an error with a name of several words',
      Object.assign(new Error('x'), { name: 'a key: sk_word' }),
      'Error',
    ],
    ['an error without a name', Object.assign(new Error('x'), { name: undefined }), 'Error'],
    ['a system code', withCode('ECONNRESET'), 'Error ECONNRESET'],
    ['a code with more before it', withCode('of ECONNRESET'), 'Error'],
    ['a code with more behind it', withCode('ECONNRESET sk_word'), 'Error'],
    ['a code with figures', withCode('ERR_HTTP2'), 'Error ERR_HTTP2'],
    ['a code in small letters', withCode('econnreset'), 'Error'],
    ['a code that is no text', withCode(['ECONNRESET']), 'Error'],
    [
      'what throws when it is looked at',
      new Proxy(new Error('x'), { get: throwing(new Error('y')) }),
      'object',
    ],
  ])('of %s that was thrown: no more than its kind', async (_, thrown, kind) => {
    const { errors } = await callHandler({ authorize: throwing(thrown) });
    expect(errors[0]?.message).toContain(`authorize threw (${kind}) or took`);
  });
});
