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

/** A toggle button for each filter, with the number of its tokens. A filter with an unknown number is missing. */
export function InventoryTiles({ counts, filters, onChange, text, words }: InventoryTilesProps) {
  const part = useInventoryPart();
  const { labels, formatNumber } = text;
  return (
    <div className={part('tiles')} role="group" aria-label={labels.filters}>
      {M2M_INVENTORY_FILTERS.map((filter) => {
        const count = counts[filter];
        const isOn = filters.includes(filter);
        if (count === null) return null;
        const isRisk = count > 0 && RISKS.includes(filter);
        const days = (filter === 'unused' ? UNUSED_THRESHOLD : EXPIRING_THRESHOLD) / DAY;
        return (
          <button
            type="button"
            className={part('tile')}
            aria-pressed={isOn}
            data-risk={isRisk ? '' : undefined}
            onClick={() =>
              onChange(
                M2M_INVENTORY_FILTERS.filter((one) => filters.includes(one) !== (one === filter)),
              )
            }
            key={filter}
          >
            <span className={part('tileCount')}>
              <span>{formatNumber(count)}</span>
              {isRisk && <span className={part('neverMark')} aria-hidden="true" />}
            </span>{' '}
            <span className={part('tileName')}>
              {words.inventoryTile(filter, days, formatNumber)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
