import { useCallback } from 'react';
import type { M2MToken } from '../../api/M2MToken.js';
import { useClock } from '../../hooks/useClock.js';
import type { Text } from '../../text/createText.js';
import { nextStep } from '../../text/manage/formatSilence.js';
import { useNow } from '../../time/useNow.js';

/** The current time, which advances when the text about a last use changes. */
export function useRotateNow(
  before: M2MToken | undefined,
  after: M2MToken | undefined,
  { nextTimeChange }: Text,
): number | null {
  return useNow(
    useClock(),
    useCallback(
      (now) => {
        const tokens = [before, after].filter((token) => token !== undefined);
        const times = tokens.flatMap(({ createdAt, lastUsedAt }) => [
          createdAt,
          lastUsedAt ?? createdAt,
        ]);
        const ends = tokens.flatMap(({ expiration }) =>
          expiration !== null && expiration > now ? [expiration] : [],
        );
        const changes = times.map((time) => nextStep(time, now) ?? nextTimeChange(time, now));
        return Math.min(...ends, ...changes);
      },
      [before, after, nextTimeChange],
    ),
  );
}
