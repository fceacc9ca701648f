import { describe, expect, it } from 'vitest';
import { withoutUndefined } from '../../src/logic/withoutUndefined.js';

describe('what is given as undefined', () => {
  it('counts as left out, and nothing else does', () => {
    const given = { a: undefined, b: null, c: 0, d: '', e: false, f: Number.NaN };
    expect(withoutUndefined(given)).toStrictEqual({
      b: null,
      c: 0,
      d: '',
      e: false,
      f: Number.NaN,
    });
  });

  it.each([undefined, {}])('may be all there is (%j)', (given) => {
    expect(withoutUndefined(given)).toStrictEqual({});
  });
});
