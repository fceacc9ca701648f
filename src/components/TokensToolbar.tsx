import type { ReactNode } from 'react';
import type { Text } from '../text/createText.js';
import { RefreshIcon } from './icons.js';

interface TokensToolbarProps {
  /** The filters. */
  children: ReactNode;
  /** null = unknown, and nothing is said. */
  totalCount: number | null;
  canRefresh: boolean;
  isRefreshing: boolean;
  refresh: () => void;
  text: Text;
}

/** The line over the table: filters on one side, how many tokens there are on the other. */
export function TokensToolbar({
  children,
  totalCount,
  canRefresh,
  isRefreshing,
  refresh,
  text,
}: TokensToolbarProps) {
  return (
    <div className="m2m-toolbar">
      {children}
      <span className="m2m-toolbar-end">
        {totalCount !== null && (
          <span className="m2m-total">{text.labels.total(totalCount, text.formatNumber)}</span>
        )}
        <button
          type="button"
          className="m2m-icon-button m2m-refresh"
          aria-label={text.labels.refresh}
          aria-disabled={!canRefresh || isRefreshing || undefined}
          data-busy={isRefreshing ? '' : undefined}
          onClick={canRefresh && !isRefreshing ? refresh : undefined}
        >
          <RefreshIcon />
        </button>
      </span>
    </div>
  );
}
