import { assert, boolean, integer, property, record, string } from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildListUrl } from '../../src/api/buildListUrl.js';
import { LAW, runs } from '../support/runs.js';

const params = { subject: 'mch_1', revoked: false, expired: true, limit: 25, offset: 50 };
const query = 'subject=mch_1&revoked=false&expired=true&limit=25&offset=50';

describe('the URL of a page', () => {
  it.each([
    ['relative', '/api/m2m-tokens', `/api/m2m-tokens?${query}`],
    ['with a slash at its end', '/api/m2m-tokens/', `/api/m2m-tokens/?${query}`],
    ['relative to the page', 'm2m-tokens', `m2m-tokens?${query}`],
    ['above the page', '../m2m', `../m2m?${query}`],
    ['the page itself', '', `?${query}`],
    ['absolute', 'https://example.com/m2m', `https://example.com/m2m?${query}`],
    ['absolute without a path', 'https://example.com', `https://example.com?${query}`],
    ['with a port', 'http://localhost:4000/m2m/', `http://localhost:4000/m2m/?${query}`],
    ['without a protocol', '//example.com/m2m', `//example.com/m2m?${query}`],
    ['with a query of its own', '/m2m?tenant=a%20b', `/m2m?tenant=a+b&${query}`],
    ['with an empty query', '/m2m?', `/m2m?${query}`],
    ['with a question mark in its query', '/m2m?a=b?c', `/m2m?a=b%3Fc&${query}`],
    ['with two question marks', '/m2m??a=1', `/m2m?%3Fa=1&${query}`],
    ['with a hash', '/m2m#top', `/m2m?${query}`],
    ['with a hash that looks like a query', '/m2m#top?limit=5', `/m2m?${query}`],
    ['with a query and a hash', '/m2m/?a=1#top', `/m2m/?a=1&${query}`],
    ['with the same name twice', '/m2m?a=1&a=2', `/m2m?a=1&a=2&${query}`],
  ])('of a proxy %s', (_, proxyUrl, url) => {
    expect(buildListUrl(proxyUrl, params)).toBe(url);
  });

  it.each([
    ['subject', '/m2m?subject=mch_2&subject=mch_3'],
    ['revoked', '/m2m?revoked=true'],
    ['expired', '/m2m?expired=false&expired=false'],
    ['limit', '/m2m?limit=100'],
    ['offset', '/m2m?offset=0'],
  ] as const)('has its own %s, whatever the proxy URL holds', (name, proxyUrl) => {
    const asked = new URL(buildListUrl(proxyUrl, params), 'https://example.com').searchParams;
    expect(asked.getAll(name)).toEqual([String(params[name])]);
  });

  it('carries any subject unchanged, and the subject adds no other parameter', LAW, () => {
    const anyParams = record({
      subject: string({ unit: 'grapheme' }),
      revoked: boolean(),
      expired: boolean(),
      limit: integer({ min: 1, max: 100 }),
      offset: integer({ min: 0 }),
    });
    assert(
      property(anyParams, (wanted) => {
        const url = new URL(buildListUrl('https://example.com/m2m?own=1', wanted));
        expect(Object.fromEntries(url.searchParams)).toEqual({
          own: '1',
          ...Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, `${value}`])),
        });
        expect([...url.searchParams.keys()]).toHaveLength(6);
        expect(url.pathname).toBe('/m2m');
      }),
      { numRuns: runs(10_000) },
    );
  });
});

describe('in a page that was opened with a user name', () => {
  afterEach(() => void vi.unstubAllGlobals());

  const page = 'https://ada:pass@example.com/admin/page?tab=1#top';

  it.each([
    ['/api/m2m-tokens', `https://example.com/api/m2m-tokens?${query}`],
    ['m2m-tokens', `https://example.com/admin/m2m-tokens?${query}`],
    ['../m2m?tenant=acme', `https://example.com/m2m?tenant=acme&${query}`],
    ['', `https://example.com/admin/page?${query}`],
    ['//api.example.com/m2m', `https://api.example.com/m2m?${query}`],
    ['https://api.example.com/m2m', `https://api.example.com/m2m?${query}`],
  ])('the request to the proxy at "%s" leaves it out', (proxyUrl, url) => {
    vi.stubGlobal('document', { baseURI: page });
    expect(buildListUrl(proxyUrl, params)).toBe(url);
  });

  it.each([
    'https://example.com/users/ada@example.com',
    'https://example.com/?email=ada@example.com#@top',
    'file:///home/ada@work/index.html',
    'about:srcdoc',
  ])('is not mistaken for one at %s', (baseURI) => {
    vi.stubGlobal('document', { baseURI });
    expect(buildListUrl('/m2m', params)).toBe(`/m2m?${query}`);
  });

  it('the request resolves against a <base>, not against the page’s own address', () => {
    vi.stubGlobal('document', { baseURI: 'https://ada:pass@cdn.example.com/app/' });
    vi.stubGlobal('location', { href: page });
    expect(buildListUrl('m2m', params)).toBe(`https://cdn.example.com/app/m2m?${query}`);
  });

  it('a request from a worker, which has no document, leaves it out', () => {
    vi.stubGlobal('location', { href: page });
    expect(buildListUrl('/m2m', params)).toBe(`https://example.com/m2m?${query}`);
  });
});
