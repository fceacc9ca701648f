import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { TableState } from '../logic/tableState.js';
import type { Text } from './createText.js';
import { stateWords } from './stateWords.js';

export interface TableAnnouncementInput {
  state: TableState;
  rowCount: number;
  totalCount: number | null;
  /** Rows that could not be read. */
  skipped: number;
  error: M2MTokensError | undefined;
  /** The text of the notice over older rows; undefined = there is none. */
  notice: string | undefined;
  /** The user has refreshed the list, and the answer is in flight. */
  isRefreshing: boolean;
}

/**
 * The text of the table's live region. Screen readers announce it only when it changes, and it changes only with the
 * screen. A page change does not change it, since the pager announces the page.
 */
export function tableAnnouncement(
  input: TableAnnouncementInput,
  { labels, formatNumber }: Text,
): string {
  const { state, rowCount, totalCount, skipped, error, notice, isRefreshing } = input;
  // Separates two equal results, or screen readers would not announce the second.
  if (isRefreshing || state === 'loading') return labels.loading;
  if (state === 'rows') {
    return join(
      notice ?? labels.loaded(totalCount ?? rowCount, formatNumber),
      skipped > 0 ? labels.skipped(skipped, formatNumber) : undefined,
    );
  }
  const [title, words] = stateWords(state, labels, error);
  return state === 'failed' ? join(title, words) : title;
}

/** Joins two sentences; the first may lack a full stop. */
function join(first: string, second: string | undefined): string {
  if (second === undefined) return first;
  return `${first}${/\p{Po}$/u.test(first) ? '' : '.'} ${second}`;
}
