import type { ActivityEntry } from '../ActivityEntry.js';

type Action = ActivityEntry['action'];
type Call = NonNullable<ActivityEntry['call']>;

export const ACTION_NAMES: Record<Action, string> = {
  revoke: 'Revoke token',
  create: 'Create token',
  verify: 'Check secret',
  'machines.create': 'Create machine',
  'machines.update': 'Change machine',
  'machines.delete': 'Delete machine',
  'machines.rotateKey': 'Rotate key',
  'machines.addScope': 'Add scope',
  'machines.removeScope': 'Remove scope',
};

/** The parameters of a call about a machine, in words. */
export function describeCall(
  call: Call,
  machineName: (id: string) => string | undefined,
): string | undefined {
  const nameOf = (id: string) => machineName(id) ?? id;
  switch (call.action) {
    case 'machines.create':
    case 'machines.update':
      return [
        call.name !== undefined && `name “${call.name}”`,
        call.defaultTokenTtl !== undefined && `tokens last ${call.defaultTokenTtl} s`,
        call.action === 'machines.create' &&
          call.scopedMachines !== undefined &&
          call.scopedMachines.length > 0 &&
          `may call ${call.scopedMachines.map(nameOf).join(', ')}`,
      ]
        .filter(Boolean)
        .join(', ');
    case 'machines.rotateKey':
      return call.previousTokenTtl === 0
        ? 'the old key stops at once'
        : `the old key works for another ${call.previousTokenTtl} s`;
    case 'machines.addScope':
      return `may call ${nameOf(call.toMachineId)}`;
    case 'machines.removeScope':
      return `may no longer call ${nameOf(call.toMachineId)}`;
    case 'machines.delete':
      return undefined;
  }
}
