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
  /** What the notice over older rows says; undefined = there is none. */
  notice: string | undefined;
  /** A person has asked once more, and the answer is on its way. */
  isRefreshing: boolean;
}

/**
 * What the table's live region holds. It is derived from what is on the screen and so is spoken only when that changes:
 * turning a page says nothing here, since the pager does.
 */
export function tableAnnouncement(
  input: TableAnnouncementInput,
  { labels, formatNumber }: Text,
): string {
  const { state, rowCount, totalCount, skipped, error, notice, isRefreshing } = input;
  // Between two results that read alike, or the second would not be heard.
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

/** Two sentences, of which the first may have no stop. */
function join(first: string, second: string): string {
  if (second === '') return first;
  return `${first}${/\p{Po}$/u.test(first) ? '' : '.'} ${second}`;
}
