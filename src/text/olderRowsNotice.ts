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
  const other = isStale ? shownParams : null;
  return labels.failedWithRows(
    {
      page: other === null ? 1 : pageInfo({ totalCount: null, ...other }).page,
      isCurrentPage: other === null,
      hasOtherFilters: other !== null && (other.revoked !== revoked || other.expired !== expired),
    },
    formatNumber,
  );
}
