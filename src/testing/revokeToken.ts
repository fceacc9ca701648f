import type { M2MToken } from '../api/M2MToken.js';
import type { MachineState } from './createMachineStates.js';

/** Marks a token of the machines as revoked. A token that is already revoked stays unchanged. undefined = no such token. */
export function revokeToken(
  machines: Iterable<MachineState>,
  { id, reason, now }: { id: string; reason: string | null; now: number },
): M2MToken | undefined {
  for (const { store } of machines) {
    const changed = store.change(id, (token) =>
      token.revoked ? token : { ...token, revoked: true, revocationReason: reason, updatedAt: now },
    );
    if (changed !== undefined) return changed;
  }
  return undefined;
}
