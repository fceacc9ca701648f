import type { MachineState } from './createMachineStates.js';

/** Marks a token as revoked. A token that is already revoked stays unchanged. Throws when there is no such token. */
export function revokeToken(
  machines: ReadonlyMap<string, MachineState>,
  { id, reason, now }: { id: string; reason: string | null; now: number },
): void {
  for (const { store } of machines.values()) {
    const found = store.change(id, (token) =>
      token.revoked ? token : { ...token, revoked: true, revocationReason: reason, updatedAt: now },
    );
    if (found) return;
  }
  throw new Error(
    `No token was revoked, because none has the id ${id}. Tokens of a machine with a total cannot be revoked.`,
  );
}
