import { usePart } from '../hooks/usePresentation.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { Text } from '../text/createText.js';

interface FailureDetailsProps {
  error: M2MTokensError;
  text: Text;
}

/** How long to wait, and the trace id to quote to Clerk. Renders nothing if neither is known. */
export function FailureDetails({ error, text: { labels, formatNumber } }: FailureDetailsProps) {
  const part = usePart();
  const { retryAfter, traceId } = error;
  return (
    <>
      {retryAfter !== undefined && (
        <p className={part('messageText')}>{labels.retryAfter(retryAfter, formatNumber)}</p>
      )}
      {traceId !== undefined && (
        <p className={part('messageText')}>
          <span>{labels.traceId}</span>{' '}
          <code className="m2m-mono" translate="no">
            {traceId}
          </code>
        </p>
      )}
    </>
  );
}
