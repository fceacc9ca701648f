import { useEffect, useId, useState } from 'react';
import type { Text } from '../text/createText.js';
import type { RevokeLabels } from '../text/manage/revokeLabels.js';
import { useManagePart } from './M2MManagePart.js';
import type { RevokeRun } from './useRevokeRun.js';

interface RevokeProgressProps extends Pick<RevokeRun, 'progress' | 'waitsUntil'> {
  text: Text;
  words: RevokeLabels;
}

/** How many tokens are done, and how long a pause still lasts. */
export function RevokeProgress({
  progress: { done, total },
  waitsUntil,
  text: { formatNumber },
  words,
}: RevokeProgressProps) {
  const part = useManagePart();
  const id = useId();
  const seconds = useCountdown(waitsUntil);
  return (
    <div className={part('progress')}>
      <span id={id}>{words.revokeProgress(done, total, formatNumber)}</span>
      <progress className={part('progressBar')} value={done} max={total} aria-labelledby={id} />
      {waitsUntil !== null && (
        // One text node, since a page translator does not update the second of two.
        <span>
          {[words.revokePaused, seconds > 0 && words.revokeContinues(seconds, formatNumber)]
            .filter(Boolean)
            .join(' ')}
        </span>
      )}
    </div>
  );
}

/** Seconds until a time in Unix milliseconds, counted down; 0 = none. */
function useCountdown(until: number | null): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (until === null) return undefined;
    const count = () => setSeconds(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    const first = setTimeout(count);
    const timer = setInterval(count, 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [until]);
  return until === null ? 0 : seconds;
}
