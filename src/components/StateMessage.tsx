import { usePart } from '../hooks/usePresentation.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { TableState } from '../logic/tableState.js';
import type { Text } from '../text/createText.js';
import { FailureDetails } from './FailureDetails.js';

export interface StateMessageProps {
  state: Exclude<TableState, 'rows' | 'loading'>;
  error: M2MTokensError | undefined;
  isRefreshing: boolean;
  onRetry: (() => void) | undefined;
  onIncludeAll: (() => void) | undefined;
  onFirstPage: (() => void) | undefined;
  text: Text;
}

type Message = [
  title: string,
  words?: string | undefined,
  action?: string,
  onAction?: (() => void) | undefined,
];

/** Replaces the rows if there are none: the reason, a sentence that helps, and one action. */
export function StateMessage(props: StateMessageProps) {
  const { state, error, isRefreshing, text } = props;
  const { labels } = text;
  const part = usePart();
  const messages: Record<typeof state, Message> = {
    failed: [labels.failedTitle, error && labels.failedText(error), labels.retry, props.onRetry],
    'no-subject': [labels.noSubjectTitle, labels.noSubjectText],
    idle: [labels.idleTitle, '', labels.load, props.onRetry],
    'past-end': [labels.pastEndTitle, labels.pastEndText, labels.firstPage, props.onFirstPage],
    'none-shown': [
      labels.noneShownTitle,
      labels.noneShownText,
      labels.includeAll,
      props.onIncludeAll,
    ],
    none: [labels.noneTitle, labels.noneText],
  };
  const [title, words, action, onAction] = messages[state];
  const failure = state === 'failed' ? error : undefined;
  return (
    <div className={part('message')} data-failure={state === 'failed' ? '' : undefined}>
      <p className={part('messageTitle')}>{title}</p>
      {words && <p className={part('messageText')}>{words}</p>}
      {failure && <FailureDetails error={failure} text={text} />}
      {onAction && (
        <button
          type="button"
          className={part('button')}
          aria-disabled={isRefreshing || undefined}
          onClick={isRefreshing ? undefined : onAction}
        >
          {action}
        </button>
      )}
    </div>
  );
}
