import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { Text } from '../text/createText.js';
import { FailureDetails } from './FailureDetails.js';
import { WarningIcon } from './icons.js';

interface TableNoticesProps {
  /** That the rows are older than a failure; undefined = they are not. */
  notice: string | undefined;
  error: M2MTokensError | undefined;
  isRefreshing: boolean;
  onRetry: (() => void) | undefined;
  skipped: number;
  text: Text;
}

/** What has to be known of the rows below: that they are old, or that some are missing. */
export function TableNotices({
  notice,
  error,
  isRefreshing,
  onRetry,
  skipped,
  text,
}: TableNoticesProps) {
  const { labels, formatNumber } = text;
  return (
    <>
      {notice !== undefined && error !== undefined && (
        <div className="m2m-notice" data-failure="">
          <WarningIcon />
          <div className="m2m-notice-text">
            <p>
              <strong>{notice}</strong> {labels.failedText(error)}
            </p>
            <FailureDetails error={error} text={text} />
          </div>
          {onRetry !== undefined && (
            <button
              type="button"
              className="m2m-button"
              aria-disabled={isRefreshing || undefined}
              onClick={isRefreshing ? undefined : onRetry}
            >
              {labels.retry}
            </button>
          )}
        </div>
      )}
      {skipped > 0 && (
        <div className="m2m-notice">
          <WarningIcon />
          <p className="m2m-notice-text">{labels.skipped(skipped, formatNumber)}</p>
        </div>
      )}
    </>
  );
}
