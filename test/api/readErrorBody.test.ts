import { assert, json, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readErrorBody } from '../../src/api/readErrorBody.js';
import { LAW, runs } from '../support/runs.js';

const NOTHING = { code: undefined, message: undefined, traceId: undefined };

describe('an error body', () => {
  it.each([
    [
      'in full: the long message is the one for humans',
      {
        errors: [{ code: 'bad_request', message: 'Short.', long_message: 'Long.' }],
        clerk_trace_id: 'trace-1',
      },
      { code: 'bad_request', message: 'Long.', traceId: 'trace-1' },
    ],
    [
      'without a long message',
      { errors: [{ code: 'bad_request', message: 'Short.' }] },
      { ...NOTHING, code: 'bad_request', message: 'Short.' },
    ],
    [
      'with more than one error: the first counts',
      { errors: [{ code: 'first' }, { code: 'second', message: 'Second.' }] },
      { ...NOTHING, code: 'first' },
    ],
    [
      'with no error but a trace id',
      { errors: [], clerk_trace_id: 'trace-1' },
      { ...NOTHING, traceId: 'trace-1' },
    ],
    [
      'with null for unknown fields',
      { errors: [{ code: 'x', message: 'Short.', long_message: null }], clerk_trace_id: null },
      { ...NOTHING, code: 'x', message: 'Short.' },
    ],
    ['with an empty error', { errors: [{}] }, NOTHING],
    [
      'with unknown properties',
      { errors: [{ code: 'x', meta: { secret: 1 } }], token: 'fake-secret' },
      { ...NOTHING, code: 'x' },
    ],
  ])('is read %s', (_, body, expected) => {
    expect(readErrorBody(JSON.stringify(body))).toStrictEqual(expected);
  });

  it.each([
    '',
    'null',
    '5',
    '"text"',
    '[]',
    '{}',
    '<!doctype html>',
    '{"errors":',
    '{"error":"Forbidden"}',
    '{"errors":"bad"}',
    '{"errors":[null]}',
    '{"errors":[{"code":401}]}',
    '{"__proto__":{"errors":[{"code":"x"}]}}',
  ])('%j gives no details', (text) => {
    expect(readErrorBody(text)).toStrictEqual(NOTHING);
  });

  it('never throws, whatever it holds', LAW, () => {
    assert(
      property(oneof(json(), string()), (text) => {
        expect(Object.keys(readErrorBody(text))).toEqual(['code', 'message', 'traceId']);
      }),
      { numRuns: runs(10_000) },
    );
  });
});
