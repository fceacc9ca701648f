import type { ReactNode } from 'react';
import { usePart } from '../hooks/useLook.js';
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
  const part = usePart();
  return (
    <div className={part('toolbar')}>
      {children}
      <span className={part('toolbarEnd')}>
        {totalCount !== null && (
          <span className={part('total')}>{text.labels.total(totalCount, text.formatNumber)}</span>
        )}
        <button
          type="button"
          className={part('iconButton', 'refresh')}
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
