import type { Machine } from '../../api/Machine.js';
import { MAX_LIMIT } from '../../api/ListParams.js';
import type { M2MToken } from '../../api/M2MToken.js';
import { MAX_MACHINES } from '../../api/readMachineParams.js';
import { useM2MTokens } from '../../hooks/useM2MTokens.js';
import { useMachines } from './useMachines.js';

/** The tokens of a machine and the machines that may call it, as far as two requests can tell. */
export interface MachineUse {
  /** Its newest active tokens, at most 100. */
  tokens: readonly M2MToken[];
  /** How many active tokens it has; null = unknown. */
  tokenCount: number | null;
  /** The machines that may call it, among those that were checked. */
  callers: readonly Machine[];
  /** How many machines were checked; null = none. */
  checked: number | null;
  /** How many machines there are. */
  machineCount: number;
  isLoading: boolean;
}

/** Reads a page of the machine's active tokens, and a page of machines with their scopes. */
export function useMachineUse(id: string): MachineUse {
  const list = useM2MTokens({ subject: id, limit: MAX_LIMIT });
  const others = useMachines({ limit: MAX_MACHINES });
  const isKnown = !others.error && !others.isLoading;
  return {
    // A revoked row stays on its page.
    tokens: list.tokens.filter((token) => !token.revoked),
    tokenCount: list.error ? null : list.totalCount,
    callers: others.machines.filter(
      (machine) => machine.id !== id && machine.scopedMachines.some((scope) => scope.id === id),
    ),
    checked: isKnown ? others.machines.length : null,
    machineCount: others.totalCount,
    isLoading: list.isLoading || others.isLoading,
  };
}
