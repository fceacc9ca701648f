import { describe, expect, it } from 'vitest';
import { checkClaims, MAX_CLAIMS, sizeClaims } from '../../src/manage/checkClaims.js';

/** Claims of so many bytes. */
const claimsOf = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));

describe('claims that can be sent', () => {
  it.each<[text: string, claims: unknown]>([
    ['', null],
    [' \n\t', null],
    ['null', null],
    [' {"team": "billing"} ', { team: 'billing' }],
    ['[1, 2]', [1, 2]],
    ['"a"', 'a'],
    ['0', 0],
    ['{"sub": 1}', { sub: 1 }],
  ])('%j', (text, claims) => {
    expect(checkClaims(text, 'opaque')).toEqual({ claims });
  });

  it('as long as they fit, however much white space they have', () => {
    expect(checkClaims(claimsOf(MAX_CLAIMS), 'opaque').fault).toBeUndefined();
    expect(checkClaims(`[${' '.repeat(50_000)}]`, 'opaque')).toEqual({ claims: [] });
  });
});

describe('claims that cannot be sent', () => {
  it('names the line and the character, whole characters each', () => {
    expect(checkClaims('{\n  "team": "😀é" x\n}', 'opaque').fault).toEqual({
      ...{ kind: 'syntax', at: 18, line: 2, column: 16, found: 'x' },
    });
  });

  it.each([MAX_CLAIMS + 1, 400_000])('refuses %i bytes', (bytes) => {
    expect(checkClaims(claimsOf(bytes), 'opaque').fault?.kind).toBe('size');
  });

  it('counts bytes, not characters', () => {
    expect(checkClaims(JSON.stringify('é'.repeat(MAX_CLAIMS / 2)), 'opaque').fault?.kind).toBe(
      'size',
    );
  });

  it.each(['iss', 'sub', 'exp', 'nbf', 'iat', 'jti'])('refuses %s in a JWT', (name) => {
    const text = JSON.stringify({ team: 1, [name]: 1 });
    expect(checkClaims(text, 'jwt').fault).toMatchObject({ kind: 'reserved', found: name });
  });

  it.each(['[1]', '"a"', '0', 'true'])('refuses %s in a JWT, which needs an object', (text) => {
    expect(checkClaims(text, 'jwt').fault?.kind).toBe('shape');
  });

  it.each(['', 'null', '{}'])('takes %j in a JWT', (text) => {
    expect(checkClaims(text, 'jwt').fault).toBeUndefined();
  });
});

describe('the size of claims', () => {
  it.each<[text: string, bytes: number]>([
    ['{ "a": 1 }', 7],
    ['{ "a": é', 9],
    ['', 0],
    [`[${' '.repeat(400_000)}]`, 400_002],
  ])('%.20s has %i bytes', (text, bytes) => {
    expect(sizeClaims(text)).toBe(bytes);
  });
});
