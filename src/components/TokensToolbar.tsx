import type { ReactNode } from 'react';
import { usePart } from '../hooks/usePresentation.js';
import type { Text } from '../text/createText.js';
import { REFRESH_ICON } from './icons.js';

interface TokensToolbarProps {
  /** The filters. */
  children: ReactNode;
  /** null = unknown, and not shown. */
  totalCount: number | null;
  canRefresh: boolean;
  isRefreshing: boolean;
  refresh: () => void;
  toolbarEnd: ReactNode;
  text: Text;
}

/** The line above the table: filters at the start, the total and the refresh button at the end. */
export function TokensToolbar({
  children,
  totalCount,
  canRefresh,
  isRefreshing,
  refresh,
  toolbarEnd,
  text: { labels, formatNumber },
}: TokensToolbarProps) {
  const part = usePart();
  const isDisabled = !canRefresh || isRefreshing;
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
          aria-disabled={isDisabled || undefined}
          data-busy={isRefreshing ? '' : undefined}
          onClick={isDisabled ? undefined : refresh}
        >
          {REFRESH_ICON}
        </button>
        {toolbarEnd}
      </span>
    </div>
  );
}
