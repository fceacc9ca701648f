import type { ReactNode } from 'react';
import { usePart } from '../hooks/useLook.js';
import type { NumberFormat } from '../text/formatters.js';
import type { M2MTokensLabels } from '../text/labels.js';
import { REFRESH_ICON } from './icons.js';

interface TokensToolbarProps {
  /** The filters. */
  children: ReactNode;
  /** null = unknown, and not shown. */
  totalCount: number | null;
  canRefresh: boolean;
  isRefreshing: boolean;
  refresh: () => void;
  labels: M2MTokensLabels;
  formatNumber: NumberFormat;
}

/** The line above the table: filters at the start, the total and the refresh button at the end. */
export function TokensToolbar({
  children,
  totalCount,
  canRefresh,
  isRefreshing,
  refresh,
  labels,
  formatNumber,
}: TokensToolbarProps) {
  const part = usePart();
  return (
    <div className={part('toolbar')}>
      {children}
      <span className={part('toolbarEnd')}>
        {totalCount !== null && (
          <span className={part('total')}>{labels.total(totalCount, formatNumber)}</span>
        )}
        <button
          type="button"
          className={part('iconButton', 'refresh')}
          aria-label={labels.refresh}
          aria-disabled={!canRefresh || isRefreshing || undefined}
          data-busy={isRefreshing ? '' : undefined}
          onClick={canRefresh && !isRefreshing ? refresh : undefined}
        >
          {REFRESH_ICON}
        </button>
      </span>
    </div>
  );
}
