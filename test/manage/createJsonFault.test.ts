import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/manage/findJsonFault.js';
import { enough, LAW, runs } from '../support/runs.js';

const RULES = { deepest: 20, reserved: ['iss', 'sub'] };
const find = (text: string) => findJsonFault(text, RULES);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a text that is not JSON', () => {
  it.each<[text: string, at: number, found: string]>([
    ['', 0, ''],
    ['  ', 2, ''],
    ['{', 1, ''],
    ['{"team": "billing",}', 19, '}'],
    ['[1, 2,]', 6, ']'],
    ["{'team': 1}", 1, "'"],
    ['{team: 1}', 1, 't'],
    ['{"team" 1}', 8, '1'],
    ['{"team": "a\nb"}', 11, '\n'],
    [String.raw`{"team": "\x"}`, 10, '\\'],
    ['{"team": "billing', 17, ''],
    ['{"team": 01}', 10, '1'],
    ['{"team": 1.}', 10, '.'],
    ['{"team": tru}', 9, 't'],
    ['{"team": 1} {}', 12, '{'],
    ['{"team": 1}]', 11, ']'],
    ['[1}', 2, '}'],
    ['{1: 2}', 1, '1'],
    ['"a" "b"', 4, '"'],
    ['“team”', 0, '“'],
    ['[😀]', 1, '😀'],
    ['\u00A01', 0, '\u00A0'],
  ])('%j breaks at %i, at %j', (text, at, found) => {
    expect(isJson(text)).toBe(false);
    expect(find(text)).toEqual({ kind: 'syntax', at, found });
  });
});

describe('JSON that must not be sent as it is', () => {
  it.each<[text: string, fault: object]>([
    ['{"a": 1, "a": 2}', { kind: 'repeated', at: 9, found: 'a' }],
    [String.raw`{"a": 1, "\u0061": 2}`, { kind: 'repeated', at: 9, found: 'a' }],
    ['[{"a": {"b": 1, "b": 1}}]', { kind: 'repeated', at: 16, found: 'b' }],
    ['{"a": 1, "sub": 2}', { kind: 'reserved', at: 9, found: 'sub' }],
    ['{"id": 12345678901234567890}', { kind: 'inexact', at: 7, found: '12345678901234567890' }],
    ['[1e999]', { kind: 'inexact', at: 1, found: '1e999' }],
    [`${'['.repeat(21)}${']'.repeat(21)}`, { kind: 'deep', at: 20, found: '[' }],
    ['{"a":'.repeat(21), { kind: 'deep', at: 100, found: '{' }],
  ])('%s', (text, fault) => {
    expect(find(text)).toEqual(fault);
  });

  it.each([
    ['the same name in two objects', '[{"a": 1}, {"a": {"a": 1}}]'],
    ['the same text as a name and a value', '{"a": "a", "b": "a"}'],
    ['a reserved name further inside', '{"a": {"sub": 1}, "b": [{"iss": 1}]}'],
    ['a reserved name as a value', '"sub"'],
    ['20 levels', `${'[{"a":'.repeat(10)}1${'}]'.repeat(10)}`],
    ['the largest safe number', '[9007199254740991, -9007199254740991, 0.1, 1e20]'],
    ['a name of every object', '{"__proto__": 1, "constructor": 2, "toString": 3}'],
  ])('but %s is fine', (_, text) => {
    expect(isJson(text)).toBe(true);
    expect(find(text)).toBeUndefined();
  });
});

describe('any text', () => {
  const json = fc.json({ maxDepth: 4 });
  const marks = fc.string({
    unit: fc.constantFrom(...Array.from('{}[],:"\\ \n\tau1-.0eE+'), 'true', 'null', '"a"'),
    maxLength: 12,
  });
  /** JSON that was damaged in one place. */
  const damaged = fc.tuple(json, fc.nat(), fc.nat(3), marks).map(([text, at, length, other]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + other + text.slice(start + length);
  });

  it('breaks here exactly if JSON.parse refuses it', LAW, () => {
    const seen = { json: 0, broken: 0 };
    fc.assert(
      fc.property(fc.oneof(marks, damaged, json), (text) => {
        const fault = findJsonFault(text, { deepest: Infinity, reserved: [] });
        // A text that is not JSON may have another fault before the place where it breaks.
        const kinds = isJson(text)
          ? [undefined, 'inexact', 'repeated']
          : ['syntax', 'inexact', 'repeated'];
        expect(kinds).toContain(fault?.kind);
        const [character = ''] = text.slice(fault?.at);
        expect(fault?.kind === 'syntax' ? fault.found : character).toBe(character);
        seen[isJson(text) ? 'json' : 'broken']++;
      }),
      { numRuns: runs(20_000) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(enough(1_000));
  });

  it('breaks where Node says, unless Node names no position', LAW, () => {
    const broken = fc.string({ unit: fc.constantFrom(...Array.from('{}[],:"a 10')), maxLength: 9 });
    let compared = 0;
    fc.assert(
      fc.property(broken, (text) => {
        let message = '';
        try {
          JSON.parse(text);
        } catch (error) {
          ({ message } = error as Error);
        }
        const position = / at position (\d+)/.exec(message)?.[1];
        if (position === undefined) return;
        expect(findJsonFault(text, { deepest: Infinity, reserved: [] })?.at).toBe(Number(position));
        compared++;
      }),
      { numRuns: runs(5_000) },
    );
    expect(compared).toBeGreaterThan(enough(500));
  });
});
