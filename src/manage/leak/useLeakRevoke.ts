import { useRef } from 'react';
import type { M2MToken } from '../../api/M2MToken.js';
import { useRevokeM2MTokens } from '../useRevokeM2MTokens.js';
import type { LeakChange, LeakEntry } from './LeakEntry.js';
import type { LeakCheck } from './useLeakCheck.js';

/** The reason of a revocation. Clerk and the host record it, so it is English for every user. */
const REASON = 'leaked';

/** Revokes the token of an entry, and then verifies its secret again. Two presses at the same time are one revocation. */
export function useLeakRevoke(
  { key, token }: LeakEntry,
  { change, confirm }: LeakCheck,
  onRevoked: ((tokens: readonly M2MToken[]) => void) | undefined,
) {
  const { revoke } = useRevokeM2MTokens({ subject: token?.subject });
  const isRunning = useRef(false);
  // The second check also follows a callback that throws, which ends as an unhandled rejection.
  const tell = async (revoked: M2MToken) => onRevoked?.([revoked]);
  const once = (work: () => Promise<LeakChange>) => async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    const next = await work();
    isRunning.current = false;
    change(key, next);
  };

  return {
    confirmAgain: once(() => {
      change(key, { phase: 'confirming' });
      return confirm(key);
    }),
    revokeNow: once(async () => {
      const { id = '' } = token ?? {};
      change(key, { phase: 'revoking' });
      const outcome = (await revoke(id, { reason: REASON })).get(id);
      if (outcome?.status === 'revoked') {
        change(key, { phase: 'confirming', token: outcome.token });
        void tell(outcome.token);
        return confirm(key);
      }
      const error = outcome?.status === 'failed' ? outcome.error : undefined;
      // After a lost answer, or a revocation by another user, only the secret shows the outcome.
      const mayBeDone = error?.code === 'outcome_unknown' || error?.code === 'not_revocable';
      const proof = mayBeDone ? await confirm(key) : undefined;
      if (proof?.phase !== 'confirmed') return { phase: 'revokeFailed', error };
      // The lost answer was that of a revocation. The other code is about one that another user has made.
      if (token && error?.code === 'outcome_unknown') {
        void tell({ ...token, revoked: true, revocationReason: REASON });
      }
      return proof;
    }),
  };
}
