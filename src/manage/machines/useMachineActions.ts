import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Machine } from '../../api/Machine.js';
import type { M2MTokensError } from '../../api/M2MTokensError.js';
import { outcomeUnknown } from '../../api/writeError.js';
import { useMachineRows } from '../../data/useMachineRows.js';
import { usePageQuery } from '../../hooks/usePageQuery.js';
import { createSecretBox } from '../createSecretBox.js';
import { useMachineWrites } from '../useMachineWrites.js';
import { useSingleFlight } from '../useSingleFlight.js';
import {
  addMachineScope,
  createMachine,
  type MachineWrite,
  removeMachine,
  removeMachineScope,
  rotateMachineKey,
  updateMachine,
} from './machineWrites.js';
import type { CreateMachineParams, MachineChange } from './readMachineChange.js';

/**
 * An action resolves with undefined when it failed (see `error`), when another one runs, and when the component has unmounted.
 * It never rejects, and never repeats a request. While an action runs, the same call returns the same promise, and another call sends
 * nothing. A callback that a host has kept sends nothing after an unmount, or for another user.
 */
export interface UseMachineActionsReturn {
  /** Creates a machine. Its key is then `secretKey`. */
  create: (params: CreateMachineParams) => Promise<Machine | undefined>;
  update: (id: string, change: MachineChange) => Promise<Machine | undefined>;
  /** Deletes a machine. */
  remove: (id: string) => Promise<true | undefined>;
  /** Gives a machine a new key, which is then `secretKey`. The old one works for `previousTokenTtl` more seconds, 0 to 28,800. */
  rotateKey: (id: string, previousTokenTtl: number) => Promise<true | undefined>;
  /** Lets a machine call another one, but not the other way round. */
  addScope: (id: string, otherId: string) => Promise<true | undefined>;
  removeScope: (id: string, otherId: string) => Promise<true | undefined>;
  isMutating: boolean;
  /** Why the last action failed. */
  error: M2MTokensError | undefined;
  /**
   * The key that the last action has made; undefined = there is none. `reset`, the next action, an unmount, `clear()` and the
   * end of the session wipe it. Read it where you need it, and keep no copy.
   */
  readonly secretKey: string | undefined;
  /** Wipes key and error. A running action continues, but its answer is dropped. */
  reset: () => void;
}

const IDLE = { isMutating: false, error: undefined as M2MTokensError | undefined };

/** Changes machines through the proxy, whose `actions` must have each `'machines.…'` that you use. Lists revalidate after each action. */
export function useMachineActions(): UseMachineActionsReturn {
  const { paramsError, owner } = usePageQuery({ subject: null });
  const { pages, post } = useMachineWrites(null);
  const rows = useMachineRows(owner);
  const { fly, leave } = useSingleFlight<unknown>(pages.group);
  const [box] = useState(createSecretBox<object>);
  const [state, setState] = useState(IDLE);
  const running = useRef('');

  useEffect(() => {
    const unsubscribe = pages.subscribe(() => {
      box.wipe();
      setState((before) => ({ ...before }));
    });
    return () => {
      unsubscribe();
      box.wipe();
    };
  }, [box, pages]);

  const reset = useCallback(() => {
    leave();
    box.wipe();
    setState(IDLE);
  }, [leave, box]);

  const actions = useMemo(() => {
    const run = async <Answer>(build: () => MachineWrite<Answer>): Promise<Answer | undefined> => {
      let write: MachineWrite<Answer>;
      try {
        if (paramsError) throw paramsError;
        write = build();
      } catch (error) {
        // The code above throws nothing else. Another action may be running.
        setState((before) => ({ ...before, error: error as M2MTokensError }));
        return undefined;
      }
      const { edit, goneId, ...call } = write;
      const name = JSON.stringify(call);
      const answer = fly(async (flight) => {
        if (flight.hasLeft) return undefined;
        running.current = name;
        box.wipe();
        setState({ ...IDLE, isMutating: true });
        // React may show a hidden component again, with its state.
        const lost = outcomeUnknown('the answer was dropped.');
        flight.onLeave = () => setState({ isMutating: false, error: lost });
        const epoch = pages.epoch();
        const [done, error] = await post(call).then(
          (it) => [it] as const,
          (it: M2MTokensError) => [undefined, it] as const,
        );
        // After `clear()` the answer belongs to a user who has left.
        const isOurs = pages.epoch() === epoch;
        if (isOurs && (done || error?.code === 'outcome_unknown')) {
          if (done && edit) rows.change((machine) => edit(machine, done));
          void rows.revalidate(done && goneId);
        }
        if (flight.hasLeft) return undefined;
        const result = isOurs ? done : undefined;
        if (result && typeof result === 'object' && 'key' in result) {
          box.hold({}, result.key as string);
        }
        setState({ isMutating: false, error });
        return result;
      });
      return running.current === name ? ((await answer) as Answer | undefined) : undefined;
    };
    const isDone = (answer: unknown) => (answer === undefined ? undefined : true);
    return {
      create: async (params: CreateMachineParams) =>
        (await run(() => createMachine(params)))?.machine,
      update: (id: string, change: MachineChange) => run(() => updateMachine(id, change)),
      remove: (id: string) => run(() => removeMachine(id)),
      rotateKey: async (id: string, seconds: number) =>
        isDone(await run(() => rotateMachineKey(id, seconds))),
      addScope: (id: string, otherId: string) => run(() => addMachineScope(id, otherId)),
      removeScope: (id: string, otherId: string) => run(() => removeMachineScope(id, otherId)),
    };
  }, [box, fly, pages, paramsError, post, rows]);

  return {
    ...actions,
    ...state,
    reset,
    get secretKey() {
      return box.read()?.token;
    },
  };
}
