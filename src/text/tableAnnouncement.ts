import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { TableState } from '../logic/tableState.js';
import type { Text } from './createText.js';

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
 * The text of the table's live region. It follows the screen, so screen readers announce it only when that changes. A
 * page change adds nothing here, since the pager announces it.
 */
export function tableAnnouncement(
  input: TableAnnouncementInput,
  { labels, formatNumber }: Text,
): string {
  const { state, rowCount, totalCount, skipped, error, notice, isRefreshing } = input;
  // Separates two equal results, or screen readers would not announce the second.
  if (isRefreshing) return labels.loading;
  switch (state) {
    case 'rows':
      return join(
        notice ?? labels.loaded(totalCount ?? rowCount, formatNumber),
        skipped > 0 ? labels.skipped(skipped, formatNumber) : '',
      );
    case 'loading':
      return labels.loading;
    case 'failed':
      return error === undefined
        ? labels.failedTitle
        : `${labels.failedTitle}. ${labels.failedText(error)}`;
    case 'no-subject':
      return labels.noSubjectTitle;
    case 'idle':
      return labels.idleTitle;
    case 'past-end':
      return labels.pastEndTitle;
    case 'none-shown':
      return labels.noneShownTitle;
    case 'none':
      return labels.noneTitle;
  }
}

/** Joins two sentences; the first may lack a full stop. */
function join(first: string, second: string): string {
  if (second === '') return first;
  return `${first}${/\p{Po}$/u.test(first) ? '' : '.'} ${second}`;
}
