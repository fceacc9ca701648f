import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { TableState } from '../logic/tableState.js';
import type { Text } from '../text/createText.js';
import { FailureDetails } from './FailureDetails.js';
import { TableMessage } from './TableMessage.js';

export interface StateMessageProps {
  state: Exclude<TableState, 'rows' | 'loading'>;
  error: M2MTokensError | undefined;
  isRefreshing: boolean;
  onRetry: (() => void) | undefined;
  onIncludeAll: (() => void) | undefined;
  onFirstPage: (() => void) | undefined;
  text: Text;
}

/** Why there are no rows, and what to do about it. */
export function StateMessage({
  state,
  error,
  isRefreshing,
  onRetry,
  onIncludeAll,
  onFirstPage,
  text,
}: StateMessageProps) {
  const { labels } = text;
  const action = (label: string, onAction: (() => void) | undefined) =>
    onAction === undefined ? undefined : { label, onAction, isBusy: isRefreshing };
  switch (state) {
    case 'failed':
      return (
        <TableMessage
          isFailure
          title={labels.failedTitle}
          text={error && labels.failedText(error)}
          action={action(labels.retry, onRetry)}
        >
          {error && <FailureDetails error={error} text={text} />}
        </TableMessage>
      );
    case 'no-subject':
      return <TableMessage title={labels.noSubjectTitle} text={labels.noSubjectText} />;
    case 'idle':
      return <TableMessage title={labels.idleTitle} action={action(labels.load, onRetry)} />;
    case 'past-end':
      return (
        <TableMessage
          title={labels.pastEndTitle}
          text={labels.pastEndText}
          action={action(labels.firstPage, onFirstPage)}
        />
      );
    case 'none-shown':
      return (
        <TableMessage
          title={labels.noneShownTitle}
          text={labels.noneShownText}
          action={action(labels.includeAll, onIncludeAll)}
        />
      );
    case 'none':
      return <TableMessage title={labels.noneTitle} text={labels.noneText} />;
  }
}
