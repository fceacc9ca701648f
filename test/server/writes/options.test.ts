import { createM2MTokensHandler, type M2MTokensHandlerOptions } from 'react-m2m-tokens/server';
import { describe, expect, it } from 'vitest';
import { SECRET_KEY, SUBJECT } from '../upstream.js';

/** Options that a caller without TypeScript could pass. */
const build = (options: object) => () =>
  createM2MTokensHandler({
    authorize: () => true,
    secretKey: SECRET_KEY,
    ...options,
  } satisfies M2MTokensHandlerOptions);

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('a handler that writes', () => {
  it.each<[string, object, RegExp]>([
    ['an action that does not exist', { actions: ['machines.getKey'] }, /^actions holds an entry/],
    ['a mistyped action', { actions: ['revok'] }, /such as list, revoke, create, verify, machines/],
    ['a group of actions', { actions: ['machines'] }, /^actions holds an entry/],
    ['an action that objects inherit', { actions: ['constructor'] }, /^actions holds an entry/],
    ['an action that is not a text', { actions: [true] }, /^actions holds an entry/],
    ['actions that are not a list', { actions: 'revoke' }, /^actions holds an entry/],
    [
      'a longest lifetime of 0',
      { maxExpirationSeconds: 0 },
      /^maxExpirationSeconds is invalid, so/,
    ],
    ['a longest lifetime of a text', { maxExpirationSeconds: '60' }, /^maxExpirationSeconds/],
    ['an endless longest lifetime', { maxExpirationSeconds: Infinity }, /^maxExpirationSeconds/],
    ['half a second', { maxExpirationSeconds: 1.5 }, /^maxExpirationSeconds/],
    ['no longest lifetime', { maxExpirationSeconds: null }, /^maxExpirationSeconds/],
    ['a word for true', { allowNeverExpires: 'false' }, /^allowNeverExpires is invalid, so/],
    ['0 for false', { allowNeverExpires: 0 }, /^allowNeverExpires/],
    ['a machineId that is a key', { machineId: 'ak_' + 'x' }, /^machineId is invalid, so/],
    ['a machineId that is not a text', { machineId: {} }, /^machineId/],
    ['an onAction that is not a function', { onAction: console }, /^onAction is not a function/],
    ['a describeReason of a text', { describeReason: 'by Ann' }, /^describeReason is not a func/],
    ['a revoke that is not a function', { revoke: true }, /^revoke is not a function/],
    ['a create of null', { create: null }, /^create is not a function/],
    ['a verify of a text', { verify: 'yes' }, /^verify is not a function/],
    ['a machine function of null', { machines: { get: null } }, /^machines.get is not a function/],
    ['an unknown machine function', { machines: { rotate() {} } }, /^machines holds rotate, which/],
    ['the machines of Clerk’s SDK', { machines: { request() {} } }, /^machines holds request/],
    ['machines of a text', { machines: 'all' }, /^machines holds 0/],
    [
      'a machineId and verify',
      { machineId: SUBJECT, actions: ['list', 'verify'] },
      /^actions holds verify, which the key of machineId cannot do\. Pass a Secret Key/,
    ],
    [
      'a machineId and machines',
      { machineId: SUBJECT, actions: ['revoke', 'machines.get'] },
      /^actions holds machines.get, which/,
    ],
  ])('cannot be created with %s', (_, options, message) => {
    const error = thrownBy(build(options));
    expect(error).toMatchObject({
      code: 'invalid_config',
      message: expect.stringMatching(message),
    });
  });

  it.each<[string, object]>([
    ['undefined options', { actions: undefined, machineId: undefined, onAction: undefined }],
    ['the same action twice', { actions: ['list', 'list'] }],
    ['writes alone', { actions: ['revoke'] }],
    ['all options', { maxExpirationSeconds: 1, allowNeverExpires: false, machineId: SUBJECT }],
  ])('can be created with %s', (_, options) => {
    expect(build(options)).not.toThrow();
  });

  it('has a name for each method', () => {
    const { GET, HEAD, POST, PATCH, DELETE, OPTIONS } = build({})();
    expect(new Set([GET, HEAD, POST, PATCH, DELETE, OPTIONS])).toEqual(new Set([GET]));
    expect(GET).toBeTypeOf('function');
  });
});
