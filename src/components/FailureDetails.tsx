import { usePart } from '../hooks/useLook.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { Text } from '../text/createText.js';

interface FailureDetailsProps {
  error: M2MTokensError;
  text: Text;
}

/** How long to wait, and the id to quote to Clerk; nothing when neither is known. */
export function FailureDetails({ error, text: { labels, formatNumber } }: FailureDetailsProps) {
  const part = usePart();
  const { retryAfter, traceId } = error;
  if (retryAfter === undefined && traceId === undefined) return null;
  return (
    <p className={part('messageText')}>
      {retryAfter !== undefined && labels.retryAfter(retryAfter, formatNumber)}
      {retryAfter !== undefined && traceId !== undefined && ' '}
      {traceId !== undefined && (
        <>
          {labels.traceId} <code className="m2m-mono">{traceId}</code>
        </>
      )}
    </p>
  );
}
