import { assert, boolean, integer, option, property, record, string } from 'fast-check';
import { unstable_serialize } from 'swr';
import { describe, expect, it } from 'vitest';
import {
  formatEndpoint,
  formatKey,
  getM2MTokensKey,
  parseM2MTokensKey,
} from '../../src/api/getM2MTokensKey.js';
import { thrownBy } from './thrownBy.js';
import { SUBJECT } from './wireRow.js';
import { LAW, runs } from '../support/runs.js';

const params = { subject: SUBJECT };
const DEFAULTS = { subject: SUBJECT, revoked: false, expired: false, limit: 10, offset: 0 };

const anyParam = {
  subject: string({ unit: 'binary', minLength: 1 }),
  revoked: boolean(),
  expired: boolean(),
  limit: integer({ min: 1, max: 100 }),
  offset: integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
};
const anyParams = record(anyParam);
const anyUrl = string({ unit: 'binary' }).filter((url) => URL.canParse(url, 'https://example.com'));
const anyScope = record({
  proxyUrl: option(anyUrl, { nil: undefined }),
  cacheScope: option(string({ unit: 'binary' }), { nil: undefined }),
});

describe('the key of a page', () => {
  it('is the same with absent and explicit defaults', () => {
    expect(getM2MTokensKey(DEFAULTS, { proxyUrl: '/api/m2m-tokens' })).toBe(
      getM2MTokensKey(params),
    );
  });

  it('is its own serialised form for SWR', LAW, () => {
    assert(
      property(anyParams, anyScope, (wanted, scope) => {
        const key = getM2MTokensKey(wanted, scope);
        expect(unstable_serialize(key)).toBe(key);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('can be parsed to its parts', LAW, () => {
    assert(
      property(anyParams, anyScope, (wanted, scope) => {
        const parts = {
          endpoint: formatEndpoint(scope.proxyUrl),
          cacheScope: scope.cacheScope ?? null,
          params: wanted,
        };
        const key = getM2MTokensKey(wanted, scope);
        expect(formatKey(parts)).toBe(key);
        expect(parseM2MTokensKey(key)).toEqual(parts);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('can be parsed to the request, defaults included', LAW, () => {
    const asked = record(anyParam, { requiredKeys: ['subject'] });
    assert(
      property(asked, anyScope, (wanted, scope) => {
        const key = getM2MTokensKey(wanted, scope);
        const read = parseM2MTokensKey(key);
        expect(read?.params).toEqual({ ...DEFAULTS, ...wanted });
        // The parsed parameters make the same key.
        const again = { proxyUrl: read?.endpoint, cacheScope: read?.cacheScope ?? undefined };
        expect(getM2MTokensKey(read?.params ?? params, again)).toBe(key);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it.each([
    ['subject', { ...params, subject: SUBJECT + '2' }, {}],
    ['revoked', { ...params, revoked: true }, {}],
    ['expired', { ...params, expired: true }, {}],
    ['limit', { ...params, limit: 25 }, {}],
    ['offset', { ...params, offset: 10 }, {}],
    ['proxy', params, { proxyUrl: '/other' }],
    ['query of the proxy', params, { proxyUrl: '/api/m2m-tokens?tenant=1' }],
    ['cache scope', params, { cacheScope: 'user_1' }],
    ['cache scope "null"', params, { cacheScope: 'null' }],
  ])('differs for another %s', (_, wanted, scope) => {
    expect(getM2MTokensKey(wanted, scope)).not.toBe(getM2MTokensKey(params));
  });

  it('cannot collide with another key through quotes', () => {
    const clever = getM2MTokensKey({ subject: 'a",false,false,10,0]' });
    expect(clever).not.toBe(getM2MTokensKey({ subject: 'a' }));
    expect(parseM2MTokensKey(clever)?.params.subject).toBe('a",false,false,10,0]');
  });

  it.each([
    ['/m2m', '/m2m/'],
    ['/m2m', '/m2m//'],
    ['/m2m?tenant=1', '/m2m/?tenant=1'],
    ['https://example.com/m2m', 'https://example.com/m2m/'],
    ['https://example.com', 'https://example.com/'],
  ])('is the same for %s and %s', (bare, slashed) => {
    expect(getM2MTokensKey(params, { proxyUrl: slashed })).toBe(
      getM2MTokensKey(params, { proxyUrl: bare }),
    );
  });

  it('differs for the root of a site and the page itself', () => {
    const [root, page] = ['/', ''].map((proxyUrl) => getM2MTokensKey(params, { proxyUrl }));
    expect(root).not.toBe(page);
  });

  it.each([null, undefined, ''])('cannot be built without a subject (%j)', async (subject) => {
    const error = await thrownBy(() => getM2MTokensKey({ subject }));
    expect(error.code).toBe('invalid_params');
  });

  it('cannot be built for invalid parameters', async () => {
    const error = await thrownBy(() => getM2MTokensKey({ ...params, limit: 0 }));
    expect(error.code).toBe('invalid_params');
  });
});

/** Spellings of a URL with a user name or password, and two texts that are not a URL. */
const WITH_SECRET = [
  'https://ada:hush@example.com/m2m',
  'https://:hush@example.com/m2m',
  'https://hush@example.com',
  '//ada:hush@example.com/m2m',
  'HTTPS:ada:hush@example.com/m2m',
  ' ht\ntps://ada:hush@example.com',
  'https:\\\\ada:hush@example.com\\m2m',
  'https://ada:hush@exa mple.com/m2m',
  'https://ada:hush@',
];

describe.each(WITH_SECRET)('a proxyUrl with a user name or password: %j', (proxyUrl) => {
  it('has no key, and no error quotes it', async () => {
    const error = await thrownBy(() => getM2MTokensKey(params, { proxyUrl }));
    expect([error.code, error.cause]).toEqual(['invalid_config', undefined]);
    expect(`${error.message} ${error.stack}`).not.toMatch(/hush|ada:|exam?ple/);
  });
});

it.each(['https://example.com/@ada/m2m', '/m2m?mail=ada@example.com', '/m2m#a@b', '@/m2m'])(
  'an @ elsewhere is not a password: %s',
  (proxyUrl) => {
    expect(getM2MTokensKey(params, { proxyUrl })).toContain('@');
  },
);

describe('a key of another library', () => {
  it.each([
    '',
    '/api/user',
    '@"react-m2m-tokens:",',
    '$inf$react-m2m-tokens:',
    'react-m2m-tokens:',
    'react-m2m-tokens:settings',
    'react-m2m-tokens:null',
    'react-m2m-tokens:{}',
    'react-m2m-tokens:[]',
    'react-m2m-tokens:["/m2m",null,"mch_1"]',
  ])('%j is not read', (key) => {
    expect(parseM2MTokensKey(key)).toBeNull();
  });
});
