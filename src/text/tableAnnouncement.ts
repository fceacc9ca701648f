import type { M2MTokensError } from '../api/M2MTokensError.js';
import type { TableState } from '../logic/tableState.js';
import type { Text } from './createText.js';

export interface TableAnnouncementInput {
  state: TableState;
  rowCount: number;
  totalCount: number | null;
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
  const { state, rowCount, totalCount, error, notice, isRefreshing } = input;
  // Between two failures that read alike, or the second would not be heard.
  if (error !== undefined && isRefreshing) return labels.loading;
  switch (state) {
    case 'rows':
      return notice ?? labels.loaded(totalCount ?? rowCount, formatNumber);
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
