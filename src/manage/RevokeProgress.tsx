import { useId } from 'react';
import { useCountdown } from '../hooks/useCountdown.js';
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
