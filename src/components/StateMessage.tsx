import type { ReactNode } from 'react';
import { usePart } from '../hooks/usePresentation.js';
import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { Text } from '../text/createText.js';
import { type MessageState, stateWords } from '../text/stateWords.js';
import { FailureDetails } from './FailureDetails.js';

export interface StateMessageProps {
  state: MessageState;
  error: M2MTokensError | undefined;
  isRefreshing: boolean;
  onRetry: (() => void) | undefined;
  onIncludeAll: (() => void) | undefined;
  onFirstPage: (() => void) | undefined;
  /** The host's button, if there are no tokens. */
  emptyAction: ReactNode;
  text: Text;
}

/** Replaces the rows if there are none: the reason, a sentence that helps, and one action. */
export function StateMessage(props: StateMessageProps) {
  const { state, error, isRefreshing, text } = props;
  const { labels } = text;
  const part = usePart();
  const [title, words, action] = stateWords(state, labels, error);
  const actions: Partial<Record<MessageState, (() => void) | undefined>> = {
    failed: props.onRetry,
    idle: props.onRetry,
    'past-end': props.onFirstPage,
    'none-shown': props.onIncludeAll,
  };
  const onAction = actions[state];
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
      {/^none/.test(state) && props.emptyAction}
    </div>
  );
}
