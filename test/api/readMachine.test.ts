import { anything, assert, dictionary, constantFrom, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMachine } from '../../src/api/readMachine.js';
import { LAW, runs } from '../support/runs.js';
import { sdkMachine, wireMachine } from './machineRow.js';
import { nested } from './nested.js';
import { CREATED_AT, OTHER_SUBJECT, SUBJECT, without } from './wireRow.js';

const machine = {
  id: SUBJECT,
  name: 'Billing service',
  createdAt: CREATED_AT,
  updatedAt: CREATED_AT,
  defaultTokenTtl: 3600,
  scopedMachines: [{ id: OTHER_SUBJECT, name: 'Mail' }],
  instanceId: 'ins_fake',
};

const SHAPES = [
  ['the API', wireMachine],
  ['the SDK', sdkMachine],
] as const;

describe.each(SHAPES)('a machine from %s', (_, row) => {
  it('is read in full', () => {
    expect(readMachine(row())).toStrictEqual(machine);
  });

  it('has no secret key', () => {
    const read = readMachine(row({ secret_key: 'fake-secret', secretKey: 'fake-secret' }));
    expect(JSON.stringify(read)).not.toContain('fake-secret');
  });

  it.each([
    ['default_token_ttl', 'defaultTokenTtl', { defaultTokenTtl: null }],
    ['scoped_machines', 'scopedMachines', { scopedMachines: [] }],
  ])('is read without %s', (wire, sdk, expected) => {
    expect(readMachine(without(without(row(), wire), sdk))).toStrictEqual({
      ...machine,
      ...expected,
    });
  });

  it('is read without its instance', () => {
    const read = readMachine(without(without(row(), 'instance_id'), 'instanceId'));
    expect(read).toStrictEqual(without(machine, 'instanceId'));
  });

  it.each(['id', 'name'])('is unreadable without %s', (name) => {
    expect(readMachine(without(row(), name))).toBeUndefined();
  });
});

describe('a value of the wrong type', () => {
  it.each([
    { id: '' },
    { id: 7 },
    { name: null },
    { created_at: '1793404800000' },
    { updated_at: null },
    { updated_at: NaN },
    { default_token_ttl: 0 },
    { default_token_ttl: 1.5 },
    { default_token_ttl: '3600' },
    { instance_id: 7 },
    { scoped_machines: {} },
    { scoped_machines: [null] },
    { scoped_machines: [{ id: OTHER_SUBJECT }] },
    { scoped_machines: [OTHER_SUBJECT] },
    { scoped_machines: Array.from({ length: 151 }, () => ({ id: OTHER_SUBJECT, name: 'x' })) },
    { scoped_machines: Array(3) },
  ])('makes the machine unreadable: %j', (fault) => {
    expect(readMachine(wireMachine(fault))).toBeUndefined();
  });

  it('does not matter in a name of the other shape', () => {
    expect(readMachine(wireMachine({ createdAt: 'x' }))).toStrictEqual(machine);
  });
});

describe('a machine at the bounds', () => {
  it('has as many scopes as the API allows', () => {
    const scoped = Array.from({ length: 150 }, () => ({ id: OTHER_SUBJECT, name: '' }));
    expect(readMachine(wireMachine({ scoped_machines: scoped }))?.scopedMachines).toHaveLength(150);
  });
});

describe('any value', () => {
  it.each([null, undefined, 0, '', 'machine', [], {}, [wireMachine()], nested(100_000)])(
    'that is not a machine is refused',
    (value) => {
      expect(readMachine(value)).toBeUndefined();
    },
  );

  it('is a machine with the known properties only, or refused', LAW, () => {
    const fields = dictionary(constantFrom(...Object.keys(wireMachine())), anything(), {
      maxKeys: 3,
    });
    const values = oneof(anything(), fields.map(wireMachine), fields);
    assert(
      property(values, (value) => {
        const read = readMachine(value);
        if (read === undefined) return;
        expect(Object.keys(machine)).toEqual(expect.arrayContaining(Object.keys(read)));
        expect([read.createdAt, read.updatedAt].every(Number.isFinite)).toBe(true);
        expect(read.scopedMachines.every(({ id, name }) => id !== '' && typeof name)).toBe(true);
      }),
      { numRuns: runs(2_000) },
    );
  });
});
