import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatJson } from '../../src/logic/formatJson.js';
import { LAW, runs } from '../support/runs.js';

const LIMIT = 20_000;

const text = (value: unknown) => formatJson(value, LIMIT).text;

/** Invisible characters, and those that reorder the text around them. */
const UNSEEN = [
  ...['\u00AD', '\u034F', '\u061C', '\u115F', '\u180E', '\u200B', '\u200D', '\u200F', '\u2028'],
  ...['\u2029', '\u202A', '\u202E', '\u2060', '\u2066', '\u2069', '\u206F', '\u3164', '\uFE0F'],
  ...['\uFEFF', '\uFFA0', '\uFFFA', '\u007F', '\u009B', '\u{E0041}', '\u{1D173}'],
];

const ANY_UNSEEN =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\u007F-\u009F\uFFF9-\uFFFB]/u;

const anyJson = fc.jsonValue({ maxDepth: 6, stringUnit: 'grapheme' });
const anyHostileJson = fc.jsonValue({
  maxDepth: 4,
  stringUnit: fc.oneof(fc.constantFrom(...UNSEEN), fc.string({ unit: 'binary', maxLength: 1 })),
});

function refuse(): never {
  throw new Error('not for you');
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

describe('readable claims', () => {
  it.each<[unknown]>([
    [null],
    [true],
    [false],
    [0],
    [-0],
    [-1.5e-9],
    [1e21],
    [Number.NaN],
    [Infinity],
    [''],
    ['"quoted" \\ and\n\tbroken'],
    ['\uD83D'],
    ['𝒳 é 日本 שלום'],
    [[]],
    [{}],
    [[[]]],
    [{ a: {} }],
    [[1, [2, [3, {}]], []]],
    [{ a: 1, b: [true, null], c: { d: 'e', f: {} } }],
    [{ '': 0, ' ': 1, '"': 2, '2': 3, '1': 4 }],
    [JSON.parse('{"__proto__":{"a":1},"constructor":2,"toString":3}')],
    [Array.from({ length: 3 })],
    [Object.create({ inherited: 1 })],
  ])('are indented JSON: %j', (value) => {
    const json = JSON.stringify(value, null, 2);
    expect(formatJson(value, LIMIT)).toEqual({ text: json, isCut: false });
  });

  it('are indented JSON, for any plain JSON', LAW, () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const json = JSON.stringify(value, null, 2);
        fc.pre(json.length <= LIMIT && !ANY_UNSEEN.test(json));
        expect(formatJson(value, LIMIT)).toEqual({ text: json, isCut: false });
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('may hold one object in several places', () => {
    const shared = { a: 1 };
    const value = [shared, shared, { shared }];
    expect(text(value)).toBe(JSON.stringify(value, null, 2));
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'null'],
    ['a field of nothing', { a: undefined }, '{\n  "a": null\n}'],
    ['a gap in a list', Object.assign([], { length: 1 }), '[\n  null\n]'],
    ['a bigint', 12345678901234567890n, '"12345678901234567890"'],
    ['a symbol', Symbol('word'), '"Symbol(word)"'],
    ['a function', Object.assign(() => {}, { toString: () => 'f()' }), '"f()"'],
    ['a date, which has no fields', new Date(0), '{}'],
    ['a map, which has no fields', new Map([['a', 1]]), '{}'],
    ['a field that is not listed', Object.defineProperty({}, 'a', { value: 1 }), '{}'],
  ])('are JSON, even with values that JSON does not know: %s', (_case, value, json) => {
    expect(formatJson(value, LIMIT)).toEqual({ text: json, isCut: false });
  });

  it('show a placeholder for a circular reference', () => {
    const loop: Record<string, unknown> = { a: 1 };
    loop['self'] = loop;
    loop['list'] = [loop];
    expect(JSON.parse(text(loop))).toEqual({ a: 1, self: '[circular]', list: ['[circular]'] });
  });

  it.each<[string, unknown, unknown]>([
    [
      'one field',
      {
        a: 1,
        get b() {
          return refuse();
        },
      },
      { a: 1, b: '[unreadable]' },
    ],
    ['a revoked object', revoked({}), '[unreadable]'],
    ['a revoked list', revoked([]), '[unreadable]'],
    ['a revoked function', revoked(refuse), '[unreadable]'],
    ['its keys', new Proxy({}, { ownKeys: refuse }), '[unreadable]'],
    [
      'a property descriptor',
      new Proxy({ a: 1 }, { getOwnPropertyDescriptor: refuse }),
      '[unreadable]',
    ],
    ['any field', new Proxy({ a: 1 }, { get: refuse }), { a: '[unreadable]' }],
    ['any item of a list', new Proxy([1], { get: refuse }), '[unreadable]'],
    ['a length', new Proxy([], { get: () => Symbol('length') }), '[unreadable]'],
    ['its text', Object.assign(() => {}, { toString: refuse }), '[unreadable]'],
  ])('show a placeholder for what throws, and continue: %s', (_case, value, placeholder) => {
    const claims = { before: 1, value, after: [value, 2] };
    expect(JSON.parse(text(claims))).toEqual({
      before: 1,
      value: placeholder,
      after: [placeholder, 2],
    });
  });
});

describe('claims with invisible characters', () => {
  it.each(UNSEEN)('are escaped: %j', (character) => {
    const claims = { [`a${character}b`]: character };
    expect(text(claims)).not.toContain(character);
    expect(text(claims)).toMatch(/"a(\\u[0-9a-f]{4})+b": "(\\u[0-9a-f]{4})+"/);
    expect(JSON.parse(text(claims))).toEqual(claims);
  });

  it('are equal after parsing, and hide nothing', LAW, () => {
    fc.assert(
      fc.property(anyHostileJson, (value) => {
        const json = formatJson(value, 1_000_000).text;
        expect(json).not.toMatch(ANY_UNSEEN);
        expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(value));
      }),
      { numRuns: runs(10_000) },
    );
  });

  it.each(['ä', '€', '日', 'ש', 'e\u0301', '😀', '\u{20BB7}'])(
    'keep all other characters: %s',
    (word) => {
      expect(text(word)).toBe(`"${word}"`);
    },
  );
});

describe('claims that are longer than the limit', () => {
  it.each<[number, string, boolean]>([
    [0, '', true],
    [1, '[', true],
    [8, '[\n  "abc', true],
    [10, '[\n  "abc"\n', true],
    [11, '[\n  "abc"\n]', false],
  ])('are cut after %i characters', (limit, shown, isCut) => {
    expect(formatJson(['abc'], limit)).toEqual({ text: shown, isCut });
  });

  it.each<[number, string]>([
    [1, '"'],
    [2, '"'],
    [3, '"😀'],
    [4, '"😀'],
    [5, '"😀😀'],
  ])('are not cut inside a character, after %i', (limit, shown) => {
    expect(formatJson('😀😀', limit)).toEqual({ text: shown, isCut: true });
  });

  it('are the beginning of the whole text, up to the limit', LAW, () => {
    fc.assert(
      fc.property(anyHostileJson, fc.nat(300), (value, limit) => {
        const whole = formatJson(value, 1_000_000).text;
        const shown = formatJson(value, limit);
        expect(shown.isCut).toBe(whole.length > limit);
        expect(whole.startsWith(shown.text)).toBe(true);
        expect(shown.text.length).toBeLessThanOrEqual(limit);
        expect(shown.text.length).toBeGreaterThanOrEqual(Math.min(whole.length, limit - 1));
        expect(() => encodeURIComponent(shown.text)).not.toThrow();
      }),
      { numRuns: runs(10_000) },
    );
  });
});

describe('claims of any size', () => {
  /** An object that counts its reads. */
  function counting(
    target: object,
    answer: (from: object, key: PropertyKey) => unknown = Reflect.get,
  ) {
    const reads = { count: 0 };
    const get = (from: object, key: PropertyKey): unknown => {
      reads.count += 1;
      return answer(from, key);
    };
    return { value: new Proxy(target, { get }), reads };
  }

  const names = Array.from({ length: 100_000 }, (_, index) => [`name ${index}`, index]);

  it.each<[string, ReturnType<typeof counting>]>([
    ['a list', counting(Array.from({ length: 1_000_000 }, (_, index) => index))],
    ['a list of gaps', counting(Object.assign([], { length: 2 ** 32 - 1 }))],
    ['an endless list', counting([], (_, key) => (key === 'length' ? Infinity : 1))],
    ['an object', counting(Object.fromEntries(names))],
  ])('are read no further than they are shown: %s', (_case, { value, reads }) => {
    const shown = formatJson(value, 1_000);
    expect(shown.isCut).toBe(true);
    expect(shown.text).toHaveLength(1_000);
    // Each read makes a line of more than two characters; a list has one more read for its length.
    expect(reads.count).toBeLessThanOrEqual(500);
  });

  it('are read no deeper than they are shown', () => {
    const reads = { count: 0 };
    const endless = (): object =>
      Object.defineProperty({}, 'in', {
        enumerable: true,
        get: () => {
          reads.count += 1;
          return endless();
        },
      });
    const shown = formatJson(endless(), 1_000);
    expect(shown.isCut).toBe(true);
    expect(shown.text).toHaveLength(1_000);
    expect(reads.count).toBeLessThanOrEqual(100);
  });

  it.each([1_000, LIMIT, 2_000_000])('may be 100,000 levels deep, for %i characters', (limit) => {
    let claims: unknown = 'inside';
    for (let level = 0; level < 100_000; level += 1)
      claims = level % 2 === 0 ? [claims] : { claims };
    const shown = formatJson(claims, limit);
    expect(shown.isCut).toBe(true);
    expect(shown.text).toHaveLength(limit);
  });

  it('cost only what is shown, however deep they are', () => {
    const levels = 2_000;
    let claims: unknown = 1;
    for (let level = 0; level < levels; level += 1) claims = [claims];
    const start = process.cpuUsage();
    const { text: whole, isCut } = formatJson(claims, 10_000_000);
    const { user, system } = process.cpuUsage(start);
    // CPU time, in microseconds, because a busy machine stretches the time on the clock. Copying the indentation of
    // each level took some 2,500 ms; this takes 30.
    expect(user + system).toBeLessThan(1_000_000);
    expect(isCut).toBe(false);
    expect(whole).toHaveLength(2 * levels ** 2 + 4 * levels + 1 + 2 * levels - 2 * levels);
  });

  it('may be one long word, of which only the shown part is read', () => {
    const stringify = vi.spyOn(JSON, 'stringify');
    const shown = formatJson({ ['k'.repeat(10_000_000)]: 'v'.repeat(10_000_000) }, 1_000);
    const looked = stringify.mock.calls.map(([word]) => String(word).length);
    stringify.mockRestore();
    expect(shown.text).toHaveLength(1_000);
    expect(Math.max(...looked)).toBeLessThanOrEqual(1_000);
  });
});
