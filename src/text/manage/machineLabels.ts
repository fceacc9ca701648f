import type { M2MTokensError } from '../../api/M2MTokensError.js';
import { explainFailures } from '../../logic/explainFailures.js';
import type { NumberFormat } from '../formatters.js';

/** The words of machines, beside those of creating and revoking tokens. */
export interface MachineLabels {
  /** Name of the field that finds a machine. */
  machine: string;
  /** Under that field. */
  findMachine: string;
  findingMachines: string;
  noMachine: string;
  /** How many machines the field offers, of how many that fit. */
  machinesFound: (shown: number, total: number, format: NumberFormat) => string;
  /** Beside an id that the list does not have. */
  useThisId: string;
  machinesFailed: string;

  /** Name of the form, and of its button. */
  createMachine: string;
  saveMachine: string;
  /** After a change. */
  machineSaved: string;
  /** After a create. */
  machineCreated: string;
  /** Name of the field with the name. */
  nameOfMachine: string;
  machineNameFault: (fault: 'missing' | 'too-long', limit: number, format: NumberFormat) => string;
  defaultLifetime: string;
  /** `time` includes its zone. */
  defaultExpiresOn: (time: string) => string;
  /** Under the machines that this one may call. `isNew`: the machine does not exist yet. */
  scopesOneWay: (isNew: boolean) => string;
  addScope: string;
  removeScope: (machine: string) => string;
  scopesFull: (limit: number, format: NumberFormat) => string;

  /** Name of the field with a machine's key. */
  machineKey: string;
  machineKeyOnce: string;
  machineKeyGone: string;

  rotateKey: string;
  oldKeyLife: string;
  /** The choice for a key that has leaked. */
  oldKeyStops: string;
  /** Under the choices. */
  rotateKeyText: string;
  keyRotated: string;

  deleteMachine: string;
  deleteMachineText: string;
  activeTokens: string;
  /** null = unknown. */
  activeTokenCount: (count: number | null, format: NumberFormat) => string;
  calledBy: string;
  /** Beside the machines that may call it: the search read `checked` of `total` machines; null = it read none. */
  callersFound: (
    count: number,
    checked: number | null,
    total: number,
    format: NumberFormat,
  ) => string;
  /** Opens the dialog that revokes the newest `count` of the tokens. */
  revokeFirst: (count: number, total: number, format: NumberFormat) => string;
  typeName: (name: string) => string;
  nameDiffers: string;

  /** While the answer to a change is in flight. */
  sending: string;
  /** Before the cause of a failed change. */
  machineFailed: string;
  /** After a change whose answer was lost. */
  machineUnknown: string;
  /** The cause and the remedy; undefined = the text that a failed list has. */
  machineFailedText: (error: M2MTokensError) => string | undefined;
}

export const MACHINE_LABELS: MachineLabels = {
  machine: 'Machine',
  findMachine: 'Type a part of its name, or its id.',
  findingMachines: 'Searching…',
  noMachine: 'No machine has this name or id.',
  machinesFound: (shown, total, format) =>
    shown < total
      ? `${format(shown)} of ${format(total)}. Type more of the name to find others.`
      : `${format(shown)} ${shown === 1 ? 'machine' : 'machines'}`,
  useThisId: 'Use this id',
  machinesFailed: 'Could not load the machines. A whole id works without them.',

  createMachine: 'Create machine',
  saveMachine: 'Save',
  machineSaved: 'Saved',
  machineCreated: 'Machine created',
  nameOfMachine: 'Name',
  machineNameFault: (fault, limit, format) =>
    fault === 'missing' ? 'Give the machine a name.' : `Use at most ${format(limit)} characters.`,
  defaultLifetime: 'Default lifetime of its tokens',
  defaultExpiresOn: (time) => `A token created now would expire on ${time}`,
  scopesOneWay: (isNew) =>
    `One way: these machines may not call back. New tokens get these scopes.${isNew ? '' : ' A change here applies at once.'}`,
  addScope: 'Add a machine to call',
  removeScope: (machine) => `Remove ${machine}`,
  scopesFull: (limit, format) => `A machine may call at most ${format(limit)} others.`,

  machineKey: 'Secret key',
  machineKeyOnce: 'Save the key now. This page cannot show it again.',
  machineKeyGone: 'The key is no longer on this page. If you did not save it, rotate it.',

  rotateKey: 'Rotate key',
  oldKeyLife: 'The old key works for another',
  oldKeyStops: '0 seconds: it has leaked',
  rotateKeyText:
    'The machine gets a new key. Clerk does not say whether its tokens change: check those in use.',
  keyRotated: 'Key rotated',

  deleteMachine: 'Delete machine',
  deleteMachineText:
    'The machine can no longer call others, and its keys stop working. This cannot be undone.',
  activeTokens: 'Active tokens',
  activeTokenCount: (count, format) =>
    count === null ? 'Unknown' : `${format(count)}. Clerk does not say what becomes of them.`,
  calledBy: 'Called by',
  callersFound: (count, checked, total, format) => {
    if (checked === null) return 'Unknown';
    if (checked < total)
      return `Only ${format(checked)} of ${format(total)} machines were checked.`;
    return count === 0 ? 'No other machine' : '';
  },
  revokeFirst: (count, total, format) =>
    count < total ? `Revoke the newest ${format(count)} first…` : 'Revoke all first…',
  typeName: (name) => `Type “${name}” to confirm`,
  nameDiffers: 'This is not the name of the machine.',

  sending: 'Sending…',
  machineFailed: 'Nothing was changed.',
  machineUnknown:
    'The change may have been made, since its answer was lost. Look before you repeat it.',
  machineFailedText: explainFailures({
    // `machineUnknown` says everything.
    outcome_unknown: '',
    forbidden: 'You may not do this. Ask an administrator for access.',
    not_found: 'Clerk does not know this machine, or not the other one.',
    conflict: 'It is so already, or another change was made at the same moment.',
    quota_exceeded: 'Your plan at Clerk does not allow it.',
    invalid_params: 'The server refused these values. Change them, then try again.',
    audit_failed: 'The server could not record the action, so it did nothing. Try again later.',
    not_allowed_action: 'The server is not set up for this. Tell its administrator.',
  }),
};
