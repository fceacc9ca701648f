import { useCallback, useEffect, useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../data/useIsomorphicLayoutEffect.js';

/** A call that runs. */
interface Flight {
  /**
   * Whether the call was dropped, the component has unmounted, or its boundary has changed. If it is true from the start,
   * the work must send nothing.
   */
  hasLeft: boolean;
  /** Called when `hasLeft` becomes true. */
  onLeave?: () => void;
}

export interface SingleFlight<Answer> {
  /** Runs the work, unless an earlier call is still running: then it returns that call's promise. */
  fly: (work: (flight: Flight) => Promise<Answer>) => Promise<Answer>;
  /** Drops the call that runs. */
  leave: () => void;
}

interface Running<Answer> extends Flight {
  answer?: Promise<Answer>;
}

/**
 * Lets one call run at a time within a boundary, such as a machine. Two clicks in one frame are one call, since a ref
 * changes at once and a state does not.
 */
export function useSingleFlight<Answer>(boundary: string): SingleFlight<Answer> {
  const current = useRef<Running<Answer> | undefined>(undefined);
  /** The boundary on the screen; undefined = the component has unmounted, or an <Activity> hides it. */
  const shown = useRef<string | undefined>(undefined);

  const leave = useCallback(() => {
    const flight = current.current;
    current.current = undefined;
    if (flight === undefined) return;
    flight.hasLeft = true;
    flight.onLeave?.();
  }, []);

  // A layout effect, since a running call must not send with the settings of the next boundary.
  useIsomorphicLayoutEffect(() => {
    if (shown.current !== boundary) leave();
    shown.current = boundary;
  }, [boundary, leave]);
  // Not a layout effect: <Suspense> cleans those up while it hides a component, and the call must go on.
  useEffect(
    () => () => {
      shown.current = undefined;
      leave();
    },
    [leave],
  );

  const fly = useCallback<SingleFlight<Answer>['fly']>(
    (work) => {
      // The host has called a callback of an earlier boundary.
      if (shown.current !== boundary) return work({ hasLeft: true });
      const flight = (current.current ??= { hasLeft: false });
      return (flight.answer ??= work(flight).finally(() => {
        if (current.current === flight) current.current = undefined;
      }));
    },
    [boundary],
  );

  return { fly, leave };
}
