import { describe, expect, it } from 'vitest';
import { readToken } from '../../src/api/readToken.js';
import { CREATED_AT, fakeId, OTHER_SUBJECT, sdkRow, SUBJECT, wireRow, without } from './wireRow.js';

const token = {
  id: fakeId(),
  subject: SUBJECT,
  scopes: [OTHER_SUBJECT],
  claims: { team: 'billing' },
  revoked: false,
  revocationReason: null,
  expired: false,
  expiration: null,
  createdAt: CREATED_AT,
  updatedAt: CREATED_AT,
};

describe('a row that is a token', () => {
  it('is read from the API in full', () => {
    expect(readToken(wireRow())).toStrictEqual({ ...token, lastUsedAt: null });
  });

  it('is read from the SDK, where last used is unknown and not "never"', () => {
    expect(readToken(sdkRow())).toStrictEqual(token);
  });

  it.each([
    ['a time, from the API', wireRow({ last_used_at: 5 }), 5],
    ['a time, in camel case', sdkRow({ lastUsedAt: 5 }), 5],
    ['never, in camel case', sdkRow({ lastUsedAt: null }), null],
  ])('keeps when it was last used: %s', (_, row, lastUsedAt) => {
    expect(readToken(row)).toStrictEqual({ ...token, lastUsedAt });
  });

  it('omits the last use if the API row omits it', () => {
    expect(readToken(without(wireRow(), 'last_used_at'))).toStrictEqual(token);
  });

  it.each([
    ['scopes absent', 'scopes', undefined, 'scopes', []],
    ['scopes null', 'scopes', null, 'scopes', []],
    ['claims absent', 'claims', undefined, 'claims', null],
    ['claims a string', 'claims', 'text', 'claims', 'text'],
    ['claims a list', 'claims', [1, null], 'claims', [1, null]],
    ['no reason', 'revocation_reason', undefined, 'revocationReason', null],
    ['a reason', 'revocation_reason', 'Rotated', 'revocationReason', 'Rotated'],
    ['an expiration', 'expiration', 7, 'expiration', 7],
    ['a time before 1970', 'created_at', -1, 'createdAt', -1],
    ['a time beyond any calendar', 'expiration', 1e300, 'expiration', 1e300],
  ])('is read with %s', (_, property, value, name, expected) => {
    expect(readToken(wireRow({ [property]: value }))).toHaveProperty(name, expected);
  });

  it.each([
    ['the API', wireRow(), { created_at: CREATED_AT, updated_at: CREATED_AT }],
    ['the SDK', sdkRow(), { createdAt: CREATED_AT, updatedAt: CREATED_AT }],
  ])(
    'is read from a server that omits false, null and empty fields: %s',
    (_, { id, subject }, times) => {
      expect(readToken({ id, subject, ...times })).toStrictEqual({
        ...token,
        scopes: [],
        claims: null,
      });
    },
  );

  it.each(['revoked', 'expired', 'expiration', 'revocation_reason'])(
    'is read if only %s is absent',
    (name) => {
      expect(readToken(without(wireRow(), name))).toStrictEqual({ ...token, lastUsedAt: null });
    },
  );

  it('is read with as many scopes as the API allows', () => {
    const scopes = Array.from({ length: 150 }, () => OTHER_SUBJECT);
    expect(readToken(wireRow({ scopes }))?.scopes).toHaveLength(150);
  });

  it.each([wireRow({ token: 'fake-secret' }), sdkRow({ token: 'fake-secret' })])(
    'loses its secret',
    (row) => {
      expect(JSON.stringify(readToken(row))).not.toContain('fake-secret');
    },
  );

  it('has its properties in one order, as rows are compared by their text', () => {
    const [fromApi, fromSdk] = [readToken(wireRow()), readToken(sdkRow({ lastUsedAt: null }))];
    expect(JSON.stringify(fromSdk)).toBe(JSON.stringify(fromApi));
    // Earlier versions had this order too, and a persisted cache may hold their rows.
    expect(Object.keys(fromApi ?? {}).slice(4, 8)).toEqual([
      'revoked',
      'expired',
      'expiration',
      'revocationReason',
    ]);
  });

  it('is read even if a proxy adds fields in the other case', () => {
    const read = readToken(wireRow());
    expect(readToken({ ...read, created_at: 'yesterday' })).toEqual(read);
  });

  it('loses every unknown property', () => {
    const row = { ...wireRow({ html: '<b>' }), constructor: 1, toString: 2 };
    expect(Object.keys(readToken(row) ?? {}).toSorted()).toEqual(
      [...Object.keys(token), 'lastUsedAt'].toSorted(),
    );
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u202Egnp.exe',
    '\u0000',
    '\uD800',
    '{{7*7}}',
    '__proto__',
    ' ',
  ])('keeps the hostile string %j as it is', (text) => {
    const row = wireRow({ id: text, scopes: [text], claims: text, revocation_reason: text });
    expect(readToken(row)).toMatchObject({
      id: text,
      scopes: [text],
      claims: text,
      revocationReason: text,
    });
  });

  it('cannot reach a prototype through a __proto__ key', () => {
    const row: unknown = JSON.parse(
      JSON.stringify(wireRow()).replace(
        '"claims":{',
        '"__proto__":{"polluted":true},"claims":{"__proto__":{"polluted":true},',
      ),
    );
    const read = readToken(row);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(read).not.toHaveProperty('polluted');
    expect(Object.getPrototypeOf(read?.claims)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  it('does not take its properties from a __proto__ key', () => {
    expect(readToken(JSON.parse(`{"__proto__":${JSON.stringify(wireRow())}}`))).toBeNull();
  });
});

describe('a row that is not a token', () => {
  it.each([null, undefined, 0, 'row', true, [], {}, [wireRow()], { token: wireRow() }])(
    '%j',
    (row) => {
      expect(readToken(row)).toBeNull();
    },
  );

  it.each(['id', 'subject', 'created_at', 'updated_at'])('has no %s', (property) => {
    expect(readToken(without(wireRow(), property))).toBeNull();
  });

  it.each([
    ['id', ''],
    ['id', 5],
    ['subject', null],
    ['scopes', 'all'],
    ['scopes', [null]],
    ['scopes', Array.from({ length: 151 }, () => OTHER_SUBJECT)],
    ['revoked', 'false'],
    ['revoked', 0],
    ['expired', null],
    ['expiration', '2026-11-23'],
    ['expiration', Number.NaN],
    ['expiration', Infinity],
    ['created_at', null],
    ['created_at', '1793404800000'],
    ['updated_at', {}],
    ['last_used_at', 'never'],
    ['revocation_reason', 5],
  ])('has %s = %j', (property, value) => {
    expect(readToken(wireRow({ [property]: value }))).toBeNull();
  });

  // A token of unknown state must not look active.
  it.each([{ revoked: null }, { expired: null }, { revoked: '' }, { expired: 0 }])(
    'has an unknown state: %j',
    (state) => {
      expect(readToken(wireRow(state))).toBeNull();
    },
  );

  it('has a revocation reason, but no revoked flag', () => {
    const row = without(wireRow({ revocation_reason: 'Rotated' }), 'revoked');
    expect(readToken(row)).toBeNull();
    // A reason that a proxy has added in the other case counts, too.
    const { revoked, ...mixed } = { ...wireRow(), revocationReason: 'Rotated' };
    expect([revoked, readToken(mixed)]).toEqual([false, null]);
  });

  it('mixes both cases', () => {
    expect(readToken({ ...without(wireRow(), 'created_at'), createdAt: 1 })).toBeNull();
  });
});
