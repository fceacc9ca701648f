import { readReason } from '../api/readReason.js';
import { LONGEST_LIFETIME, LONGEST_NAME, LONGEST_OLD_KEY, MOST_SCOPES } from '../api/writeRules.js';
import { isMachineId } from '../api/isMachineId.js';
import type { M2MTokensMachinesContext } from './M2MTokensMachinesContext.js';
import { readFields } from './readFields.js';

type Field = readonly [
  /** The name in contexts. */
  name: string,
  rule: string,
  /** undefined = invalid. */
  read: (value: unknown) => unknown,
];

/** The fields of all bodies about machines, by their names in Clerk's API. */
const FIELDS = {
  name: ['name', 'a line of 1 to 255 characters', readName],
  scoped_machines: [
    'scopedMachines',
    'a list of at most 150 different machine ids',
    (value) => (areMachineIds(value) ? value : undefined),
  ],
  default_token_ttl: [
    'defaultTokenTtl',
    `an integer from 1 to ${LONGEST_LIFETIME}`,
    (value) => readWhole(value, 1, LONGEST_LIFETIME),
  ],
  previous_token_ttl: [
    'previousTokenTtl',
    `an integer from 0 to ${LONGEST_OLD_KEY}`,
    (value) => readWhole(value, 0, LONGEST_OLD_KEY),
  ],
  to_machine_id: [
    'toMachineId',
    'the id of a machine',
    (value) => (isMachineId(value) ? value : undefined),
  ],
} satisfies Record<string, Field>;

type Name = keyof typeof FIELDS;
type Action = M2MTokensMachinesContext['action'];

/** The calls that have a body. */
const BODIES: Partial<
  Record<Action, readonly [required: readonly Name[], optional: readonly Name[]]>
> = {
  'machines.create': [['name'], ['scoped_machines', 'default_token_ttl']],
  'machines.update': [[], ['name', 'default_token_ttl']],
  'machines.rotateKey': [['previous_token_ttl'], []],
  'machines.addScope': [['to_machine_id'], []],
};

/**
 * Reads the body of a call about machines, with the names of contexts.
 *
 * @param refuse builds the error
 */
export function readMachineFields(
  action: Action,
  body: unknown,
  refuse: (reason: string) => Error,
): object {
  const [required, optional] = BODIES[action] ?? [[], []];
  const values = Object.entries(readFields<Name>(body, required, optional, refuse)).filter(
    ([, value]) => value !== undefined,
  );
  if (values.length === 0) throw refuse('the body changes nothing');
  return Object.fromEntries(
    values.map(([wireName, value]) => {
      const [name, rule, read] = FIELDS[wireName as Name];
      const field = read(value);
      if (field === undefined) throw refuse(`${wireName} is not ${rule}`);
      return [name, field];
    }),
  );
}

/** The body for Clerk; undefined = the call has none. */
export function writeMachineFields(call: M2MTokensMachinesContext): object | undefined {
  const names = BODIES[call.action]?.flat();
  const values = call as unknown as Record<string, unknown>;
  // JSON omits the fields that the call does not have.
  return names && Object.fromEntries(names.map((name) => [name, values[FIELDS[name][0]]]));
}

function readName(value: unknown): string | undefined {
  // `length` counts a character outside the basic plane twice, and Clerk counts it once.
  const name = readReason(value, 2 * LONGEST_NAME);
  return name && Array.from(name).length <= LONGEST_NAME ? name : undefined;
}

function readWhole(value: unknown, least: number, most: number): unknown {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
    ? value
    : undefined;
}

function areMachineIds(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST_SCOPES &&
    value.every(isMachineId) &&
    new Set(value).size === value.length
  );
}
