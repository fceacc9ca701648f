import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { TableState } from '../logic/tableState.js';
import type { M2MTokensLabels } from './labels.js';

/** The states in which a message stands in place of the rows. */
export type MessageState = Exclude<TableState, 'rows' | 'loading'>;

/** Why there are no rows, a sentence that helps, and the name of the button. */
type StateWords = readonly [title: string, words?: string | undefined, action?: string];

/** The words of the message in place of the rows. Screen readers hear the title, too. */
export function stateWords(
  state: MessageState,
  labels: M2MTokensLabels,
  error: M2MTokensError | undefined,
): StateWords {
  const words: Record<MessageState, StateWords> = {
    failed: [labels.failedTitle, error && labels.failedText(error), labels.retry],
    'no-subject': [labels.noSubjectTitle, labels.noSubjectText],
    idle: [labels.idleTitle, undefined, labels.load],
    'past-end': [labels.pastEndTitle, labels.pastEndText, labels.firstPage],
    'none-shown': [labels.noneShownTitle, labels.noneShownText, labels.includeAll],
    none: [labels.noneTitle, labels.noneText],
  };
  return words[state];
}
