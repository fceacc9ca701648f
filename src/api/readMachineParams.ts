import { describeValue } from './describeValue.js';
import { isMachineId } from './isMachineId.js';
import type { UseMachinesParams } from './MachineListParams.js';
import { M2MTokensError } from './M2MTokensError.js';

/** A validated read of machines. */
export interface MachineRead {
  /** The path below `proxyUrl`. */
  readonly path: string;
  /** Id of the machine to read; absent = a page of all machines. */
  readonly id?: string;
  readonly limit: number;
  readonly offset: number;
  /** The other parameters of the page, by their names in the API. */
  readonly filters: Readonly<Record<string, string>>;
}

/** The API's own bound, which is higher than that of tokens. */
export const MAX_MACHINES = 500;

const ORDER = /^[-+]?(?:name|created_at)$/;

/**
 * Validates the id of a machine, or the parameters of a page, and fills in the defaults.
 *
 * @throws M2MTokensError `invalid_params`
 */
export function readMachineParams(params: string | UseMachinesParams): MachineRead {
  if (typeof params === 'string') {
    check('id', params, isMachineId(params), 'that of a machine, mch_…');
    return { path: `/machines/${params}`, id: params, limit: 1, offset: 0, filters: {} };
  }
  const { query = '', limit = 10, offset = 0, orderBy = '-created_at' } = params;
  check('query', query, typeof query === 'string', 'a text');
  check('limit', limit, isWhole(limit, 1, MAX_MACHINES), `an integer from 1 to ${MAX_MACHINES}`);
  check('offset', offset, isWhole(offset, 0, Infinity), 'an integer from 0');
  check('orderBy', orderBy, ORDER.test(orderBy), 'name or created_at, with - for descending');
  const filters = { ...(query !== '' && { query }), order_by: orderBy };
  return { path: '/machines', limit, offset, filters };
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

function check(name: string, value: unknown, isValid: boolean, rule: string): void {
  if (isValid) return;
  const reason = `${name} is ${describeValue(value)}, not ${rule}.`;
  throw new M2MTokensError('invalid_params', `No machines can be shown: ${reason}`);
}
