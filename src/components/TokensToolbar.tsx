import { type ReactNode, useContext } from 'react';
import { PresentationContext } from '../hooks/PresentationContext.js';
import { useFormatNumber } from '../hooks/useFormatNumber.js';
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
  words: M2MTokensLabels;
}

/** The line above the table: filters at the start, the total and the refresh button at the end. */
export function TokensToolbar({
  children,
  totalCount,
  canRefresh,
  isRefreshing,
  refresh,
  words,
}: TokensToolbarProps) {
  const presentation = useContext(PresentationContext);
  const formatNumber = useFormatNumber(presentation);
  const { part } = presentation;
  return (
    <div className={part('toolbar')}>
      {children}
      <span className={part('toolbarEnd')}>
        {totalCount !== null && (
          <span className={part('total')}>{words.total(totalCount, formatNumber)}</span>
        )}
        <button
          type="button"
          className={part('iconButton', 'refresh')}
          aria-label={words.refresh}
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
