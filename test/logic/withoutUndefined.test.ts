import { describe, expect, it } from 'vitest';
import { withoutUndefined } from '../../src/logic/withoutUndefined.js';

describe('an undefined field', () => {
  it('counts as left out, and no other field does', () => {
    const given = { a: undefined, b: null, c: 0, d: '', e: false, f: Number.NaN };
    expect(withoutUndefined(given)).toStrictEqual({
      b: null,
      c: 0,
      d: '',
      e: false,
      f: Number.NaN,
    });
  });

  it.each([undefined, {}])('may be missing (%j)', (given) => {
    expect(withoutUndefined(given)).toStrictEqual({});
  });
});
