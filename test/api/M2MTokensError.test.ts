import { describe, expect, it } from 'vitest';
import { isM2MTokensError, M2MTokensError } from '../../src/api/M2MTokensError.js';

describe('an M2MTokensError', () => {
  it('is an Error with a name, a message and a code', () => {
    const error = new M2MTokensError('timeout', 'Too late.');
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe('M2MTokensError: Too late.');
    expect(error).toMatchObject({
      code: 'timeout',
      status: undefined,
      apiCode: undefined,
      traceId: undefined,
      retryAfter: undefined,
    });
  });

  it('has a cause only if it was created with one', () => {
    const cause = new Error('first');
    expect(new M2MTokensError('timeout', '', { cause }).cause).toBe(cause);
    expect('cause' in new M2MTokensError('timeout', '')).toBe(false);
  });

  it('is recognized from another copy of the package by its name and code', () => {
    const foreign = Object.assign(new Error('x'), { name: 'M2MTokensError', code: 'timeout' });
    expect(isM2MTokensError(foreign)).toBe(true);
  });

  it.each([
    null,
    undefined,
    'M2MTokensError',
    new Error('x'),
    { name: 'M2MTokensError', code: 'timeout' },
    Object.assign(new Error('x'), { name: 'M2MTokensError' }),
  ])('is not %s', (value) => {
    expect(isM2MTokensError(value)).toBe(false);
  });
});
