import { useCallback, useEffect, useRef } from 'react';

/** A call that runs. */
interface Flight {
  /** Whether the call was dropped, the component has unmounted, or its boundary has changed. */
  hasLeft: boolean;
  /** Called at that moment. */
  onLeave?: () => void;
}

export interface SingleFlight<Answer> {
  /** Runs the work, unless an earlier call is still running: then it returns that call's promise. */
  fly: (work: (flight: Flight) => Promise<Answer>) => Promise<Answer>;
  /** Drops the call that runs. */
  leave: () => void;
}

interface Running<Answer> {
  flight: Flight;
  boundary: string;
  answer: Promise<Answer>;
}

/**
 * Lets one call run at a time within a boundary, such as a machine. Two clicks in one frame are one call, since a ref
 * changes at once and a state does not.
 */
export function useSingleFlight<Answer>(boundary: string): SingleFlight<Answer> {
  const current = useRef<Running<Answer> | undefined>(undefined);

  const leave = useCallback(() => {
    const flight = current.current?.flight;
    current.current = undefined;
    if (flight === undefined) return;
    flight.hasLeft = true;
    flight.onLeave?.();
  }, []);

  useEffect(
    () => () => {
      if (current.current?.boundary === boundary) leave();
    },
    [boundary, leave],
  );

  const fly = useCallback<SingleFlight<Answer>['fly']>(
    (work) => {
      if (current.current?.boundary === boundary) return current.current.answer;
      // The boundary has changed, and the effect above has not run yet.
      leave();
      const flight: Flight = { hasLeft: false };
      const run = async () => {
        try {
          return await work(flight);
        } finally {
          if (current.current?.flight === flight) current.current = undefined;
        }
      };
      current.current = { flight, boundary, answer: run() };
      return current.current.answer;
    },
    [boundary, leave],
  );

  return { fly, leave };
}
