import type { ListParams } from '../api/ListParams.js';
import { pageInfo } from '../logic/pageInfo.js';
import type { Text } from './createText.js';

export interface OlderRows {
  isStale: boolean;
  shownParams: ListParams | null;
}

/** What is said of rows that a failed request has left on the screen, and which page they are. */
export function olderRowsNotice(
  { isStale, shownParams }: OlderRows,
  { labels, formatNumber }: Text,
): string {
  const page = shownParams === null ? 1 : pageInfo({ totalCount: null, ...shownParams }).page;
  return labels.failedWithRows(
    { page, isCurrentPage: !isStale || shownParams === null },
    formatNumber,
  );
}
