import type { ListParams } from '../api/ListParams.js';
import { pageInfo } from '../logic/pageInfo.js';
import type { Text } from './createText.js';

export interface OlderRows {
  isStale: boolean;
  shownParams: ListParams | null;
  /** The current filters. */
  revoked: boolean;
  expired: boolean;
}

/** The notice over the rows that stay after a failed request; it names their page and filters. */
export function olderRowsNotice(rows: OlderRows, { labels, formatNumber }: Text): string {
  const { isStale, shownParams, revoked, expired } = rows;
  if (!isStale || shownParams === null) {
    const here = { page: 1, isCurrentPage: true, hasOtherFilters: false };
    return labels.failedWithRows(here, formatNumber);
  }
  const { page } = pageInfo({ totalCount: null, ...shownParams });
  const hasOtherFilters = shownParams.revoked !== revoked || shownParams.expired !== expired;
  return labels.failedWithRows({ page, isCurrentPage: false, hasOtherFilters }, formatNumber);
}
