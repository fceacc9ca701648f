import { usePart } from '../hooks/usePresentation.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { Text } from '../text/createText.js';
import { FailureDetails } from './FailureDetails.js';
import { WARNING_ICON } from './icons.js';

interface TableNoticesProps {
  /** Says that the rows are older than a failure; undefined = they are not. */
  notice: string | undefined;
  error: M2MTokensError | undefined;
  isRefreshing: boolean;
  onRetry: (() => void) | undefined;
  skipped: number;
  text: Text;
}

/** Warns that the rows below are old, or that some are missing. */
export function TableNotices({
  notice,
  error,
  isRefreshing,
  onRetry,
  skipped,
  text,
}: TableNoticesProps) {
  const part = usePart();
  const { labels, formatNumber } = text;
  return (
    <>
      {notice !== undefined && error !== undefined && (
        <div className={part('notice')} data-failure="">
          {WARNING_ICON}
          <div className={part('noticeText')}>
            <p>
              <strong>{notice}</strong> <span>{labels.failedText(error)}</span>
            </p>
            <FailureDetails error={error} text={text} />
          </div>
          {onRetry !== undefined && (
            <button
              type="button"
              className={part('button')}
              aria-disabled={isRefreshing || undefined}
              onClick={isRefreshing ? undefined : onRetry}
            >
              {labels.retry}
            </button>
          )}
        </div>
      )}
      {skipped > 0 && (
        <div className={part('notice')}>
          {WARNING_ICON}
          <p className={part('noticeText')}>{labels.skipped(skipped, formatNumber)}</p>
        </div>
      )}
    </>
  );
}
