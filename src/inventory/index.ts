'use client';

// The public API of react-m2m-tokens/inventory. Everything else may change at any time.
export { M2MTokenInventory } from './M2MTokenInventory.js';

export type { M2MTokenInventoryProps } from './M2MTokenInventory.js';
export type { M2MInventoryClassNames, M2MInventoryPart } from './M2MInventoryPart.js';
export type { M2MInventoryLabels } from '../text/inventory/inventoryLabels.js';
