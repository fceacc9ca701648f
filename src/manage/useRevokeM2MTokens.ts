import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { readReason } from '../api/readReason.js';
import { readToken } from '../api/readToken.js';
import { invalidWrite, outcomeUnknown } from '../api/writeError.js';
import { isTokenId, LONGEST_REASON } from '../api/writeRules.js';
import { useTokenWriter } from '../data/useTokenWriter.js';
import {
  createRevokeBatch,
  type RevokeBatch,
  type RevokeM2MTokenOutcome,
  type RevokeM2MTokensOutcomes,
} from './createRevokeBatch.js';
import { type MachineWrites, useMachineWrites } from './useMachineWrites.js';
import { useSingleFlight } from './useSingleFlight.js';

export interface UseRevokeM2MTokensParams {
  /** Id of the machine, `mch_…`. A change stops the running call and drops its outcomes. */
  subject: string | null | undefined;
}

export interface RevokeM2MTokensOptions {
  /**
   * Why, in one line of at most 500 characters. null = no reason.
   *
   * @default null
   */
  reason?: string | null | undefined;
}

export interface UseRevokeM2MTokensReturn {
  /**
   * Revokes tokens of the machine, four at a time. Resolves with all outcomes, and never rejects. While a call runs, another
   * call sends nothing and returns the same promise. After a 429 it waits as long as the server says, at most 60 seconds, and
   * sends that request again. It repeats no other request. A callback that a host has kept sends nothing after an unmount or
   * for another machine, and all its outcomes are `stopped`.
   */
  revoke: (
    ids: string | readonly string[],
    options?: RevokeM2MTokensOptions,
  ) => Promise<RevokeM2MTokensOutcomes>;
  /** The outcomes of the last call by token id, in its order; empty before the first call, and after `reset` and `clear()`. */
  outcomes: RevokeM2MTokensOutcomes;
  /** How many tokens of the last call have their outcome. */
  progress: { readonly done: number; readonly total: number };
  /** The end of the pause after an answer 429, in Unix milliseconds of the browser's clock; null = there is no pause. */
  waitsUntil: number | null;
  isMutating: boolean;
  /** The first failure of the last call, in the order of its tokens. */
  error: M2MTokensError | undefined;
  /** Sends no further requests. Requests in flight finish. */
  stop: () => void;
  /** Stops a call that runs, drops the answers of its requests in flight, and clears outcomes and error. */
  reset: () => void;
}

interface State {
  /** The machine of the outcomes, with the number of clears before them. */
  boundary: string;
  outcomes: RevokeM2MTokensOutcomes;
  waitsUntil: number | null;
  isMutating: boolean;
}

const NONE: Omit<State, 'boundary'> = { outcomes: new Map(), waitsUntil: null, isMutating: false };

/**
 * Revokes tokens of one machine through the proxy, whose `actions` must have `'revoke'`. Lists show each result at once, and
 * a revoked row stays on its page until the user changes page or filter. When the component unmounts, nothing further is
 * sent.
 */
export function useRevokeM2MTokens({
  subject,
}: UseRevokeM2MTokensParams): UseRevokeM2MTokensReturn {
  const writes = useMachineWrites(subject);
  const { pages } = writes;
  const write = useTokenWriter(pages);
  const clears = useSyncExternalStore(pages.subscribe, pages.clears, pages.clears);
  const boundary = pages.group + clears;
  const { fly, leave } = useSingleFlight<RevokeM2MTokensOutcomes>(boundary);
  const [kept, setState] = useState({ ...NONE, boundary });
  // Another machine begins without outcomes, also when the user comes back to the first.
  if (kept.boundary !== boundary) setState({ ...NONE, boundary });
  const state = kept.boundary === boundary ? kept : NONE;
  const current = useRef<RevokeBatch | undefined>(undefined);

  const revoke = useCallback<UseRevokeM2MTokensReturn['revoke']>(
    (ids, { reason } = {}) =>
      fly(async (flight) => {
        const machine = { ...writes, write };
        const batch = createBatch(machine, [ids].flat(), reason, report);
        let isMutating = true;
        function report(): void {
          if (flight.hasLeft) return;
          const { outcomes, waitsUntil } = batch;
          setState({ boundary, outcomes: new Map(outcomes), waitsUntil, isMutating });
        }
        flight.onLeave = () => {
          batch.stop();
          // React may show a hidden component again, with its state.
          const outcomes = new Map([...batch.outcomes].map(loseAnswer));
          setState((before) =>
            before.boundary === boundary ? { ...NONE, boundary, outcomes } : before,
          );
        };
        if (flight.hasLeft) batch.stop();
        else current.current = batch;
        const epoch = pages.epoch();
        const unsubscribe = pages.subscribe(() => batch.stop());
        await batch.run();
        unsubscribe();
        await lookAgain(machine, batch, epoch);
        isMutating = false;
        report();
        if (current.current === batch) current.current = undefined;
        return batch.outcomes;
      }),
    [fly, writes, write, pages, boundary],
  );

  const stop = useCallback(() => current.current?.stop(), []);
  const reset = useCallback(() => {
    leave();
    setState({ ...NONE, boundary });
  }, [leave, boundary]);

  const { outcomes, waitsUntil, isMutating } = state;
  const list = [...outcomes.values()];
  const done = list.filter(({ status }) => status !== 'waiting' && status !== 'pending').length;
  const [error] = list.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.error] : []));
  const progress = { done, total: outcomes.size };
  return { revoke, outcomes, progress, waitsUntil, isMutating, error, stop, reset };
}

/** The outcome of a request in flight whose answer will be dropped. */
function loseAnswer([id, outcome]: [string, RevokeM2MTokenOutcome]) {
  if (outcome.status !== 'pending') return [id, outcome] as const;
  return [id, { status: 'failed', error: outcomeUnknown('the answer was dropped.') }] as const;
}

interface WriterOfMachine extends MachineWrites {
  /** Puts a token into the cached pages. */
  write: (token: M2MToken) => void;
}

function createBatch(
  { fault, pages, post, write }: WriterOfMachine,
  ids: readonly string[],
  given: string | null | undefined,
  onChange: () => void,
): RevokeBatch {
  const reason = readReason(given ?? null, LONGEST_REASON);
  const generalFault =
    fault ??
    (reason === undefined
      ? invalidWrite(`the reason is not one line of at most ${LONGEST_REASON} characters`)
      : undefined);
  return createRevokeBatch({
    ids,
    faultOf: (id) =>
      generalFault ?? (isTokenId(id) ? undefined : invalidWrite('an id is not that of a token')),
    send: async (id) => {
      const token = await post({
        path: `/${id}/revoke`,
        body: JSON.stringify({ revocation_reason: reason }),
        read: (body) => readRevoked(body, id, pages.subject),
      });
      write(token);
      return token;
    },
    onChange,
  });
}

/** The answer must be about this token, or the outcome is unknown. */
function readRevoked(body: unknown, id: string, subject: string | null): M2MToken | undefined {
  const token = readToken(body);
  return token?.id === id && token.subject === subject && token.revoked ? token : undefined;
}

/** Revalidates the lists. After a lost answer it waits for them, since they may show the outcome. */
async function lookAgain(
  { pages, listNewest, write }: WriterOfMachine,
  batch: RevokeBatch,
  epoch: number,
): Promise<void> {
  const hasLost = batch.unknown().length > 0;
  if (hasLost && pages.epoch() === epoch) {
    for (const token of await listNewest()) {
      // Before the lists revalidate, so that the rows stay.
      if (batch.learn(token)) write(token);
    }
  }
  const isChanged = [...batch.outcomes.values()].some(({ status }) => status === 'revoked');
  if (!hasLost && !isChanged) return;
  const revalidated = pages.revalidate(epoch);
  if (batch.unknown().length === 0) return;
  await revalidated;
  for (const token of pages.all().flatMap(({ page }) => page.data)) batch.learn(token);
}
