import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  oneof,
  option,
  pre,
  property,
  record,
  string,
  tuple,
  webPath,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildListUrl } from '../../src/api/buildListUrl.js';
import { readIgnoredParams } from '../../src/server/readIgnoredParams.js';
import { readListRequest } from '../../src/server/readListRequest.js';
import { enough, LAW, runs } from '../support/runs.js';

const PAGE = 'https://admin.example.test/machines/';
const NAMES = ['subject', 'revoked', 'expired', 'limit', 'offset'];

const anyParams = record({
  subject: string({
    unit: constantFrom('a', 'z', 'A', 'Z', '0', '9', '_'),
    minLength: 27,
    maxLength: 27,
  }).map((rest) => `mch_${rest}`),
  revoked: boolean(),
  expired: boolean(),
  limit: integer({ min: 1, max: 100 }),
  offset: oneof(integer({ min: 0, max: 1000 }), integer({ min: 0, max: Number.MAX_SAFE_INTEGER })),
});

const word = string({ unit: 'grapheme', maxLength: 6 }).map((text) => encodeURIComponent(text));
const ownName = oneof(word, constantFrom(...NAMES, 'tenant', 'Subject', '__proto__'));
const ownQuery = array(
  oneof(
    tuple(ownName, word).map((pair) => pair.join('=')),
    ownName,
    constantFrom('', '?', 'a=b?c', '&&', '=', '%', '+'),
  ),
  { maxLength: 4 },
).map((parts) => parts.join('&'));
const proxies = record({
  base: constantFrom('', 'https://proxy.example.test', '//proxy.example.test', 'http://[::1]:4000'),
  path: oneof(webPath(), constantFrom('/api/m2m-tokens', '/api/m2m-tokens/', '/', '', '//x')),
  query: option(ownQuery),
  hash: option(oneof(word, constantFrom('?limit=5', '#', 'a?subject=b&c'))),
});

describe('any parameters, sent through any proxy URL', () => {
  it('reach the handler unchanged, whatever query the URL has of its own', LAW, () => {
    const seen = { bare: 0, ownQuery: 0, ownHash: 0, sameNames: 0 };
    assert(
      property(anyParams, proxies, (params, { base, path, query, hash }) => {
        const proxyUrl = `${base}${path}${query === null ? '' : `?${query}`}${hash === null ? '' : `#${hash}`}`;
        // The URL is invalid, such as two slashes without a host.
        pre(URL.canParse(proxyUrl, PAGE));
        const own = new URL(proxyUrl, PAGE);
        const sent = new URL(buildListUrl(proxyUrl, params), PAGE);
        expect([sent.origin, sent.pathname, sent.hash]).toEqual([own.origin, own.pathname, '']);

        // The URL's own parameters stay in order, except for our five names.
        const others = [...sent.searchParams].filter(([name]) => !NAMES.includes(name));
        expect(others).toEqual([...own.searchParams].filter(([name]) => !NAMES.includes(name)));

        const ignored = readIgnoredParams(others.map(([name]) => name));
        expect(readListRequest(sent.searchParams, ignored)).toEqual(params);
        // The handler ignores nothing else.
        sent.searchParams.append('not ignored', '');
        expect(() => readListRequest(sent.searchParams, ignored)).toThrow('parameter is unknown');
        seen.bare += Number(query === null && hash === null);
        seen.ownQuery += Number(others.length > 0);
        seen.ownHash += Number(hash !== null);
        seen.sameNames += Number(NAMES.some((name) => own.searchParams.has(name)));
      }),
      { numRuns: runs(10_000) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThanOrEqual(enough(100));
  });
});
