import { isMachineId } from '../../api/isMachineId.js';
import { invalidWrite } from '../../api/writeError.js';
import { LONGEST_LIFETIME, LONGEST_NAME, MOST_SCOPES } from '../../api/writeRules.js';

/** The fields of a machine that a user may change. */
export interface MachineChange {
  /** 1 to 255 characters. */
  name?: string | undefined;
  /** The lifetime of its new tokens in seconds, 1 to 315,360,000. */
  defaultTokenTtl?: number | undefined;
}

export interface CreateMachineParams extends MachineChange {
  name: string;
  /** Ids of the machines that it may call, at most 150. */
  scopes?: readonly string[] | undefined;
}

/** The fault of a name; undefined = there is none. */
export function nameFault(name: string): 'missing' | 'too-long' | undefined {
  const length = Array.from(name.trim()).length;
  if (length === 0) return 'missing';
  return length > LONGEST_NAME ? 'too-long' : undefined;
}

/**
 * The body of a create or an update.
 *
 * @throws M2MTokensError `invalid_params`
 */
export function readMachineChange({
  name,
  defaultTokenTtl,
  scopes,
}: MachineChange & Pick<CreateMachineParams, 'scopes'>): string {
  if (name !== undefined && nameFault(name)) {
    throw invalidWrite(`the name has no characters, or more than ${LONGEST_NAME}`);
  }
  if (defaultTokenTtl !== undefined && !isInteger(defaultTokenTtl, 1, LONGEST_LIFETIME)) {
    throw invalidWrite(`defaultTokenTtl is not an integer from 1 to ${LONGEST_LIFETIME}`);
  }
  if (scopes && (scopes.length > MOST_SCOPES || !scopes.every(isMachineId))) {
    throw invalidWrite(`scopes are not ids of at most ${MOST_SCOPES} machines`);
  }
  return JSON.stringify({
    name: name?.trim(),
    default_token_ttl: defaultTokenTtl,
    scoped_machines: scopes && [...new Set(scopes)],
  });
}

export function isInteger(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}
