'use client';

// The public API of react-m2m-tokens/inventory. Everything else may change at any time.
export { M2MTokenInventory } from './M2MTokenInventory.js';
export { useM2MTokenInventory } from './useM2MTokenInventory.js';

export type { M2MInventoryFilter } from '../logic/inventoryFilters.js';
export type {
  M2MInventorySort,
  M2MTokenInventoryState,
  PartialM2MTokenInventoryState,
} from '../logic/inventoryState.js';
export type { M2MInventoryManageProps } from './M2MInventoryManageProps.js';
export type { M2MInventoryClassNames, M2MInventoryPart } from './M2MInventoryPart.js';
export type { M2MTokenInventoryProps } from './M2MTokenInventory.js';
export type {
  UseM2MTokenInventoryOptions,
  UseM2MTokenInventoryParams,
  UseM2MTokenInventoryReturn,
} from './useM2MTokenInventory.js';
export type { M2MInventoryLabels } from '../text/inventory/inventoryLabels.js';
