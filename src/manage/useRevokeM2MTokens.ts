import { useCallback, useContext, useRef, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { type M2MTokensError } from '../api/M2MTokensError.js';
import { postToProxy } from '../api/postToProxy.js';
import { readToken } from '../api/readToken.js';
import { useRevalidate } from '../data/useRevalidate.js';
import { M2MTokensContext } from '../hooks/M2MTokensContext.js';

export interface UseRevokeM2MTokensParams {
  /** Id of the machine, `mch_…`. */
  subject: string | null | undefined;
}

/** The outcome of one token. */
export type RevokeM2MTokenOutcome =
  | { readonly status: 'waiting' }
  | { readonly status: 'pending' }
  | { readonly status: 'revoked'; readonly token: M2MToken }
  /** `outcome_unknown` = the answer was lost, so the token may be revoked. */
  | { readonly status: 'failed'; readonly error: M2MTokensError }
  /** It was never sent. */
  | { readonly status: 'stopped' };

export interface RevokeM2MTokensOptions {
  /**
   * Why, at most 500 characters in one line.
   *
   * @default null
   */
  reason?: string | null | undefined;
}

export interface UseRevokeM2MTokensReturn {
  /**
   * Revokes tokens of the machine; resolves with all outcomes, and never rejects. While a call runs, another call gets the
   * same promise and sends nothing.
   */
  revoke: (
    ids: string | readonly string[],
    options?: RevokeM2MTokensOptions,
  ) => Promise<ReadonlyMap<string, RevokeM2MTokenOutcome>>;
  /** The outcomes of the last call by token id, in its order; empty before the first call and after `reset`. */
  outcomes: ReadonlyMap<string, RevokeM2MTokenOutcome>;
  /** How many of the last call's tokens have their final outcome. */
  progress: { readonly done: number; readonly total: number };
  /** The end of a pause after an answer 429, in Unix milliseconds; null = there is no pause. */
  waitsUntil: number | null;
  isMutating: boolean;
  /** The first failure of the last call. */
  error: M2MTokensError | undefined;
  /** Sends no further requests. The requests in flight finish. */
  stop: () => void;
  /** Clears outcomes and error, and stops a call that runs. */
  reset: () => void;
}

type Outcomes = ReadonlyMap<string, RevokeM2MTokenOutcome>;

const NONE: Outcomes = new Map();

/** Revokes tokens of one machine through the proxy, whose `actions` must have `'revoke'`. */
export function useRevokeM2MTokens({
  subject,
}: UseRevokeM2MTokensParams): UseRevokeM2MTokensReturn {
  const client = useContext(M2MTokensContext);
  const revalidate = useRevalidate();
  const [outcomes, setOutcomes] = useState(NONE);
  const running = useRef<Promise<Outcomes> | undefined>(undefined);
  const isStopped = useRef(false);
  const [isMutating, setMutating] = useState(false);

  const revoke: UseRevokeM2MTokensReturn['revoke'] = (ids, { reason = null } = {}) => {
    const run = async () => {
      isStopped.current = false;
      const next = new Map<string, RevokeM2MTokenOutcome>(
        [ids].flat().map((id) => [id, { status: 'waiting' }]),
      );
      setMutating(true);
      for (const id of next.keys()) {
        const outcome: RevokeM2MTokenOutcome = isStopped.current
          ? { status: 'stopped' }
          : // oxlint-disable-next-line no-await-in-loop -- one after the other
            await postToProxy(client, {
              path: `/${id}/revoke`,
              subject: subject ?? '',
              body: { revocation_reason: reason },
              read: (body) => {
                const token = readToken(body);
                return token?.id === id && token.subject === subject ? token : undefined;
              },
            }).then(
              (token) => ({ status: 'revoked', token }),
              (error: M2MTokensError) => ({ status: 'failed', error }),
            );
        next.set(id, outcome);
        setOutcomes(new Map(next));
      }
      await revalidate(({ params }) => params.subject === subject);
      running.current = undefined;
      setMutating(false);
      return next;
    };
    return (running.current ??= run());
  };

  const done = [...outcomes.values()].filter(({ status }) => !/ing$/.test(status));
  const failed = [...outcomes.values()].find(({ status }) => status === 'failed');
  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);
  const reset = useCallback(() => setOutcomes(NONE), []);
  return {
    revoke,
    outcomes,
    progress: { done: done.length, total: outcomes.size },
    waitsUntil: null,
    isMutating,
    error: failed?.status === 'failed' ? failed.error : undefined,
    stop,
    reset,
  };
}
