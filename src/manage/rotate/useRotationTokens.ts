import { type RefObject, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { listFromProxy } from '../../api/listFromProxy.js';
import type { M2MToken } from '../../api/M2MToken.js';
import type { M2MTokensError } from '../../api/M2MTokensError.js';
import { useIsomorphicLayoutEffect } from '../../data/useIsomorphicLayoutEffect.js';
import { useMachinePages } from '../../data/useMachinePages.js';
import { M2MTokensContext } from '../../hooks/M2MTokensContext.js';
import { useClock } from '../../hooks/useClock.js';
import { usePageQuery } from '../../hooks/usePageQuery.js';
import { correctClock } from '../../time/clockShift.js';
import { FINAL } from '../createRevokeBatch.js';
import { createTokenFinder } from '../createTokenFinder.js';
import type { M2MTokenRotation } from './M2MTokenRotation.js';
import { poll } from './poll.js';

/** The pause between two reads, in milliseconds. */
const EVERY = 10_000;

interface Seen {
  tokens: ReadonlyMap<string, M2MToken>;
  /** Whether the list has answered. */
  hasLooked: boolean;
  error: M2MTokensError | undefined;
}

export interface RotationTokens extends Seen {
  /** The key of the endpoint, the cache scope and the machine. */
  group: string;
  /** Reads the tokens again at once. */
  look: () => void;
}

const NOTHING: Seen = { tokens: new Map(), hasLooked: false, error: undefined };

/**
 * The old and the new token as the list has them, read every ten seconds while the page is visible.
 *
 * @param rotation undefined = reads nothing.
 * @param box The element whose page must be visible.
 */
export function useRotationTokens(
  subject: string | null | undefined,
  rotation: M2MTokenRotation | undefined,
  box: RefObject<Element | null>,
): RotationTokens {
  const config = useContext(M2MTokensContext);
  const { owner } = usePageQuery({ subject });
  const pages = useMachinePages(owner);
  const { group } = pages;
  // A host with inline functions passes an equal but new config in each render.
  const latest = useRef(config);
  useIsomorphicLayoutEffect(() => {
    latest.current = config;
  });
  const clock = useClock();
  const [seen, setSeen] = useState(NOTHING);
  const again = useRef(() => {});
  const { oldId, newId } = rotation ?? {};

  useEffect(() => {
    if (!subject || oldId === undefined || newId === undefined) return undefined;
    const all = { subject, revoked: true, expired: true };
    const finder = createTokenFinder([oldId, newId]);
    const ask = async (signal: AbortSignal) => {
      try {
        const options = { signal, onServerTime: correctClock };
        const tokens = await finder.find((part) =>
          listFromProxy(latest.current, { ...all, ...part }, options),
        );
        if (signal.aborted) return undefined;
        setSeen({ tokens, hasLooked: true, error: undefined });
        const isOver = tokens.size === 0 || tokens.get(oldId)?.revoked === true;
        return isOver ? undefined : EVERY;
      } catch (thrown) {
        if (signal.aborted) return undefined;
        // The code above throws nothing else.
        const error = thrown as M2MTokensError;
        setSeen((before) => ({ ...before, error }));
        // After these only a user action reads again.
        if (FINAL.includes(error.code)) return undefined;
        return Math.max(EVERY, (error.retryAfter ?? 0) * 1000);
      }
    };
    let stop = poll({ clock, box, ask });
    again.current = () => {
      stop();
      stop = poll({ clock, box, ask });
    };
    return () => {
      again.current = () => {};
      stop();
    };
  }, [subject, oldId, newId, clock, box]);

  // Runs after the dialog shows the failure. Otherwise the rows would disappear before the text that explains it.
  const { error } = seen;
  useEffect(() => {
    if (error) pages.fail(error);
  }, [error, pages]);

  const look = useCallback(() => again.current(), []);
  return { ...seen, group, look };
}
