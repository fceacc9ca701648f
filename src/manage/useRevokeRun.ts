import { useEffect, useRef, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';
import type { RevokeSummary } from '../text/manage/revokeLabels.js';
import type { RevokeM2MTokenOutcome } from './createRevokeBatch.js';
import { useRevokeM2MTokens, type UseRevokeM2MTokensReturn } from './useRevokeM2MTokens.js';

export type RevokeOutcomes = ReadonlyMap<string, RevokeM2MTokenOutcome>;

export interface RevokeRun extends Pick<
  UseRevokeM2MTokensReturn,
  'isMutating' | 'progress' | 'waitsUntil' | 'stop'
> {
  /** The latest outcome of each token, over all tries. */
  outcomes: RevokeOutcomes;
  /** How the tries ended; undefined = none has ended. */
  summary: RevokeSummary | undefined;
  /** The first failure; undefined = there is none, or an answer is in flight. */
  error: M2MTokensError | undefined;
  /** Whether another try may help. */
  canTry: boolean;
  /**
   * Revokes all tokens that are not revoked yet. While a call runs, another call does nothing.
   *
   * @returns whether another try may help; undefined = there is nothing left to try, or another call runs.
   */
  run: (reason: string | null) => Promise<boolean | undefined>;
}

interface RevokeRunOptions {
  subject: string | null | undefined;
  tokens: readonly Pick<M2MToken, 'id'>[];
  onRevoked: ((tokens: readonly M2MToken[]) => void) | undefined;
  onFinished: () => void;
}

/** Revokes tokens, again for those that failed. */
export function useRevokeRun({
  subject,
  tokens,
  onRevoked,
  onFinished,
}: RevokeRunOptions): RevokeRun {
  const { revoke, outcomes, ...call } = useRevokeM2MTokens({ subject });
  const { isMutating, progress, waitsUntil, stop } = call;
  const [earlier, setEarlier] = useState(outcomes);
  const all: RevokeOutcomes = new Map([...earlier, ...outcomes]);
  // Two clicks in one frame, or two presses of Enter, come before React renders.
  const isRunning = useRef(false);
  const isMounted = useMounted();
  // A batch may outlive many renders of the host.
  const latest = useRef({ onRevoked, onFinished });
  useIsomorphicLayoutEffect(() => {
    latest.current = { onRevoked, onFinished };
  });

  const run = async (reason: string | null) => {
    if (isRunning.current) return undefined;
    isRunning.current = true;
    setEarlier(all);
    const ids = tokens.map(({ id }) => id).filter((id) => all.get(id)?.status !== 'revoked');
    const answers = [...(await revoke(ids, { reason })).values()];
    isRunning.current = false;
    if (!isMounted.current) return undefined;
    const revoked = answers.flatMap((answer) =>
      answer.status === 'revoked' ? [answer.token] : [],
    );
    if (revoked.length > 0) latest.current.onRevoked?.(revoked);
    if (revoked.length < ids.length) return answers.some(canHelp);
    latest.current.onFinished();
    return undefined;
  };

  const results = [...all.values()];
  const hasEnded = !isMutating && results.length > 0;
  const count = (status: string) => results.filter((result) => result.status === status).length;
  const errors = results.flatMap((result) => (result.status === 'failed' ? [result.error] : []));
  return {
    ...{ outcomes: all, isMutating, progress, waitsUntil, stop, run },
    summary: hasEnded
      ? { revoked: count('revoked'), failed: errors.length, stopped: count('stopped') }
      : undefined,
    error: hasEnded ? errors[0] : undefined,
    canTry: tokens.length > 0 && (!hasEnded || results.some(canHelp)),
  };
}

/** The failures that end in the same way until something else changes. */
const FINAL: ReadonlySet<string> = new Set<M2MTokensError['code']>([
  ...(['unauthenticated', 'redirected', 'forbidden', 'cross_site'] as const),
  ...(['not_allowed_action', 'not_configured', 'invalid_config', 'invalid_params'] as const),
  ...(['bad_request', 'not_found', 'not_revocable', 'method_not_allowed'] as const),
]);

/** Whether another try may end in another way. */
function canHelp(result: RevokeM2MTokenOutcome): boolean {
  return (
    result.status === 'stopped' || (result.status === 'failed' && !FINAL.has(result.error.code))
  );
}

/** Whether the component is on the screen. StrictMode mounts it twice. */
function useMounted() {
  const isMounted = useRef(false);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  return isMounted;
}
