import { usePart } from '../hooks/usePresentation.js';
import type { M2MTokensClassNames, M2MTokensPart } from '../logic/partClasses.js';

/**
 * The parts of the inventory that accept a host's classes, beside those of `M2MTokensPart`. Our own class is `m2m-` plus the
 * name in kebab-case.
 */
export type M2MInventoryPart =
  // The whole, which also has the class of `tokens`.
  | 'inventory'
  // The first line: how many tokens are loaded, and the button that loads.
  | 'inventoryHead'
  | 'inventoryStatus'
  | 'inventoryTitle'
  | 'inventoryProgress'
  | 'loadButton'
  // Everything below, once loading has begun.
  | 'inventoryBody'
  | 'tiles'
  | 'tile'
  | 'tileCount'
  | 'tileName'
  // The charts.
  | 'charts'
  | 'chart'
  | 'chartCaption'
  | 'chartTable'
  | 'chartToggle'
  | 'bars'
  | 'bar'
  | 'barCount'
  | 'barShape'
  | 'barLabel'
  | 'barEnd'
  // The line over the table.
  | 'inventoryTools'
  | 'search'
  | 'found'
  | 'sortBy'
  | 'sortOrder'
  | 'saveButtons'
  // In the head of a column.
  | 'sortButton';

/** A host's classes, part by part. */
export type M2MInventoryClassNames = M2MTokensClassNames &
  Partial<Record<M2MInventoryPart, string | undefined>>;

/** Builds a part's `className`, as `PartClasses` does. */
export type InventoryPartClasses = (...parts: (M2MTokensPart | M2MInventoryPart)[]) => string;

/** The classes of a part: ours and the host's. The builder takes any name, only its type is narrower. */
export function useInventoryPart(): InventoryPartClasses {
  return usePart() as InventoryPartClasses;
}
