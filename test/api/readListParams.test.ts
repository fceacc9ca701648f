import { describe, expect, it } from 'vitest';
import type { UseM2MTokensParams } from '../../src/api/ListParams.js';
import { readListParams } from '../../src/api/readListParams.js';
import { thrownBy } from './thrownBy.js';
import { SUBJECT } from './wireRow.js';

const DEFAULTS = { subject: SUBJECT, revoked: false, expired: false, limit: 10, offset: 0 };

describe('the parameters of a list', () => {
  it.each([
    ['a subject alone', {}],
    ['undefined for all others', { revoked: undefined, expired: undefined, limit: undefined }],
    ['explicit defaults', DEFAULTS],
  ])('given as %s are the defaults', (_, params) => {
    expect(readListParams({ subject: SUBJECT, ...params })).toStrictEqual(DEFAULTS);
  });

  it('keep the given values', () => {
    const params = { subject: 'any text', revoked: true, expired: true, limit: 100, offset: 7 };
    expect(readListParams(params)).toStrictEqual(params);
  });

  it.each([null, undefined, ''])('without a subject (%j) make no request', (subject) => {
    expect(readListParams({ subject, limit: Number.NaN })).toBeNull();
  });

  it.each([
    ['limit', 0],
    ['limit', -1],
    ['limit', 101],
    ['limit', 1.5],
    ['limit', Number.NaN],
    ['limit', Infinity],
    ['limit', '10'],
    ['limit', null],
    ['offset', -1],
    ['offset', 0.5],
    ['offset', Number.NaN],
    ['offset', Infinity],
    ['offset', 2 ** 53],
    ['offset', '0'],
    ['revoked', 'true'],
    ['revoked', 1],
    ['expired', null],
    ['subject', 5],
    ['subject', { id: SUBJECT }],
  ])('with %s = %j are refused, and the message names it', async (name, value) => {
    const params = { subject: SUBJECT, [name]: value } as UseM2MTokensParams;
    const error = await thrownBy(() => readListParams(params));
    expect(error.code).toBe('invalid_params');
    expect(error.message).toContain(`${name} is `);
  });

  it('report two invalid values at once', async () => {
    const error = await thrownBy(() => readListParams({ subject: SUBJECT, limit: 0, offset: -1 }));
    expect(error.message).toMatch(
      /limit is 0, not an integer from 1 to 100; offset is -1, not an integer from 0\.$/,
    );
  });
});
