import { useState } from 'react';
import { EXPIRING_THRESHOLD } from '../logic/getM2MTokenStatus.js';
import type { M2MInventoryCounts } from '../logic/inventoryCounts.js';
import {
  M2M_INVENTORY_FILTERS,
  type M2MInventoryFilter,
  UNUSED_THRESHOLD,
} from '../logic/inventoryFilters.js';
import { DAY } from '../logic/relativeTime.js';
import type { InventoryLanguage } from './InventoryLanguage.js';
import { useInventoryPart } from './M2MInventoryPart.js';

interface InventoryTilesProps extends InventoryLanguage {
  counts: M2MInventoryCounts;
  /** The filters that are on. */
  filters: readonly M2MInventoryFilter[];
  onChange: (filters: readonly M2MInventoryFilter[]) => void;
}

/** The filters whose tokens deserve a look. */
const RISKS: readonly M2MInventoryFilter[] = ['expiring', 'neverExpires', 'neverUsed', 'unused'];

export function filterName(
  filter: M2MInventoryFilter,
  { text: { formatNumber }, words }: InventoryLanguage,
): string {
  const days = (filter === 'unused' ? UNUSED_THRESHOLD : EXPIRING_THRESHOLD) / DAY;
  return words.inventoryTile(filter, days, formatNumber);
}

/**
 * A toggle button for each filter, with the number of its tokens. A filter with an unknown number has no button, unless it is
 * on, as from a URL, or its button may still have the focus.
 */
export function InventoryTiles({ counts, filters, onChange, ...language }: InventoryTilesProps) {
  const part = useInventoryPart();
  const [focused, setFocused] = useState<M2MInventoryFilter>();
  const { text } = language;
  const { labels, formatNumber } = text;
  return (
    <div className={part('tiles')} role="group" aria-label={labels.filters}>
      {M2M_INVENTORY_FILTERS.map((filter) => {
        const count = counts[filter];
        const isOn = filters.includes(filter);
        if (count === null && !isOn && filter !== focused) return null;
        const isRisk = Number(count) > 0 && RISKS.includes(filter);
        return (
          <button
            type="button"
            className={part('tile')}
            aria-pressed={isOn}
            data-risk={isRisk ? '' : undefined}
            onFocus={() => setFocused(filter)}
            onClick={() =>
              onChange(
                M2M_INVENTORY_FILTERS.filter((one) => filters.includes(one) !== (one === filter)),
              )
            }
            key={filter}
          >
            <span className={part('tileCount')}>
              <span>{count === null ? '–' : formatNumber(count)}</span>
              {isRisk && <span className={part('neverMark')} aria-hidden="true" />}
            </span>{' '}
            <span className={part('tileName')}>{filterName(filter, language)}</span>
          </button>
        );
      })}
    </div>
  );
}
