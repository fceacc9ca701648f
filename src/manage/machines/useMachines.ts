import type { Machine } from '../../api/Machine.js';
import type { UseMachinesParams } from '../../api/MachineListParams.js';
import { type MachineReadState, useMachineRead } from './useMachineRead.js';

export interface UseMachinesReturn extends MachineReadState {
  /** Empty while they are unknown. */
  readonly machines: readonly Machine[];
  /** How many machines the query has on all pages; 0 while it is unknown. */
  readonly totalCount: number;
  /** How many machines of this page could not be read. */
  readonly skipped: number;
}

export interface UseMachineReturn extends MachineReadState {
  /** undefined = not loaded, or there is no such machine. */
  readonly machine: Machine | undefined;
}

/**
 * A page of machines, through the proxy, whose `actions` must have `'machines.list'`. It is cached, retried and cleared as
 * `useM2MTokens` is. Invalid parameters come back as `error`.
 *
 * @param params null = no request.
 */
export function useMachines(params: UseMachinesParams | null = {}): UseMachinesReturn {
  return useMachineRead(params);
}

/**
 * One machine, through the proxy, whose `actions` must have `'machines.get'`.
 *
 * @param id `mch_…`; null, undefined and '' = no request.
 */
export function useMachine(id: string | null | undefined): UseMachineReturn {
  const read = useMachineRead(id || null);
  // The read stays one object, since its fields are getters.
  return Object.assign(read, { machine: read.machines[0] });
}
