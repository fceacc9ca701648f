import { useCallback, useEffect, useState } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import { readToken } from '../api/readToken.js';
import { outcomeUnknown } from '../api/writeError.js';
import { onTokenWritten, writeListeners } from '../data/writtenTokens.js';
import { sameOptions } from '../logic/sameFields.js';
import { type CreatedM2MToken, createSecretBox, type SecretBox } from './createSecretBox.js';
import {
  type CreateM2MTokenParams,
  type ReadCreateParams,
  readCreateParams,
} from './readCreateParams.js';
import { type MachineWrites, useMachineWrites } from './useMachineWrites.js';
import { useSingleFlight } from './useSingleFlight.js';

export interface UseCreateM2MTokenParams {
  /** Id of the machine, `mch_…`. A change wipes the token. */
  subject: string | null | undefined;
}

export interface UseCreateM2MTokenReturn {
  /**
   * Creates a token; undefined = it failed, or the component has unmounted or has another machine by now. It never rejects,
   * and is never repeated. While a call runs, another call sends nothing and returns the same promise. A callback that a host
   * has kept sends nothing after an unmount, or for another machine.
   */
  create: (params: CreateM2MTokenParams) => Promise<CreatedM2MToken | undefined>;
  /**
   * The created token with its secret; undefined = there is none. `reset`, the next call, an unmount, another machine,
   * `clear()` and the end of the session wipe it.
   */
  token: CreatedM2MToken | undefined;
  /**
   * After `outcome_unknown`: tokens that were created since with the same claims. Their secrets are lost, so revoke them. A
   * revoked one leaves the array, and `error` goes with the last one.
   */
  orphans: readonly M2MToken[];
  isMutating: boolean;
  /** Why the last call failed. */
  error: M2MTokensError | undefined;
  /** Wipes the token, the orphans and the error. A running call continues, but its answer is dropped. */
  reset: () => void;
}

/** How far the clocks of browser and server may differ, in milliseconds. */
const CLOCK_SLACK = 60_000;

interface State {
  /** The machine of this state. */
  group: string;
  isMutating: boolean;
  error: M2MTokensError | undefined;
  orphans: readonly M2MToken[];
  /** Each machine has its own, so that no render shows the secret of another. */
  box: SecretBox;
}

const IDLE: Omit<State, 'group' | 'box'> = { isMutating: false, error: undefined, orphans: [] };

/** Creates tokens of one machine through the proxy, whose `actions` must have `'create'`. Lists revalidate after it. */
export function useCreateM2MToken({ subject }: UseCreateM2MTokenParams): UseCreateM2MTokenReturn {
  const writes = useMachineWrites(subject);
  const { pages } = writes;
  const { group } = pages;
  const { fly, leave } = useSingleFlight<CreatedM2MToken | undefined>(group);
  const begin = (): State => ({ ...IDLE, group, box: createSecretBox() });
  const [kept, setState] = useState(begin);
  // Another machine begins without a result, also when the user comes back to the first.
  const state = kept.group === group ? kept : begin();
  if (state !== kept) setState(state);
  const { isMutating, error, orphans, box } = state;
  /** Begins the next result. It changes no other machine's. */
  const set = useCallback(
    (result: Partial<State> = {}) =>
      setState((before) => (before.box === box ? { ...before, ...IDLE, ...result } : before)),
    [box],
  );

  useEffect(() => {
    const unsubscribe = pages.subscribe(() => {
      box.wipe();
      setState((before) => ({ ...before, orphans: [] }));
    });
    const unlisten = onTokenWritten(({ id }) =>
      setState((before) => {
        const left = before.orphans.filter((orphan) => orphan.id !== id);
        if (left.length === before.orphans.length) return before;
        return { ...before, orphans: left, error: left[0] && before.error };
      }),
    );
    return () => {
      unsubscribe();
      unlisten();
      box.wipe();
    };
  }, [box, pages]);

  const create = useCallback<UseCreateM2MTokenReturn['create']>(
    (params) =>
      fly(async (flight) => {
        if (flight.hasLeft) return undefined;
        box.wipe();
        set({ isMutating: true });
        // React may show a hidden component again, with its state.
        flight.onLeave = () => set({ error: outcomeUnknown('the answer was dropped.') });
        const epoch = pages.epoch();
        const { token, secret = '', ...rest } = await createToken(writes, params);
        if (flight.hasLeft) return undefined;
        // After `clear()` the answer belongs to a user who has left.
        const isSignedOut = pages.epoch() !== epoch;
        set({ ...rest, ...(isSignedOut && { orphans: [] }) });
        return token && !isSignedOut ? box.hold(token, secret) : undefined;
      }),
    [fly, writes, pages, box, set],
  );

  const reset = useCallback(() => {
    leave();
    box.wipe();
    set();
  }, [leave, box, set]);

  return { create, token: box.read(), orphans, isMutating, error, reset };
}

/** The result of a call. */
interface Created {
  token?: M2MToken;
  secret?: string;
  error?: M2MTokensError;
  orphans?: readonly M2MToken[];
}

async function createToken(writes: MachineWrites, params: CreateM2MTokenParams): Promise<Created> {
  const { pages, fault, post, now } = writes;
  const known = new Set(pages.all().flatMap(({ page }) => page.data.map(({ id }) => id)));
  const begunAt = now();
  const epoch = pages.epoch();
  let read: ReadCreateParams | undefined;
  try {
    if (fault) throw fault;
    read = readCreateParams(params);
    const created = await post({ path: '', body: read.body, read: readCreated(pages.subject) });
    // A JWT is not in any list.
    if (read.isJwt) return created;
    // After `clear()` the token belongs to a user who has left.
    if (pages.epoch() === epoch) for (const listener of writeListeners) listener(created.token);
    void pages.revalidate(epoch);
    return created;
  } catch (thrown) {
    // The code above throws nothing else.
    const error = thrown as M2MTokensError;
    if (!read || read.isJwt || error.code !== 'outcome_unknown') return { error };
    const { claims } = read;
    const newest = await writes.listNewest();
    void pages.revalidate(epoch);
    const orphans = newest.filter(
      (token) =>
        !token.revoked &&
        !known.has(token.id) &&
        token.createdAt >= begunAt - CLOCK_SLACK &&
        sameOptions({ claims: token.claims }, { claims }),
    );
    return { error, orphans };
  }
}

/** The answer must be a token of the machine with its secret, or the outcome is unknown. */
function readCreated(
  subject: string | null,
): (body: unknown) => { token: M2MToken; secret: string } | undefined {
  return (body) => {
    const token = readToken(body);
    const { token: secret } = Object(body) as { token?: unknown };
    return token?.subject === subject && typeof secret === 'string' && secret !== ''
      ? { token, secret }
      : undefined;
  };
}
