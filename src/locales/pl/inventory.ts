import type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';
import { pl as reading } from '../pl.js';
import { INVENTORY } from '../parts/pl/inventory.js';

export type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';

/** Polish, with the words of the inventory. */
export const pl: M2MInventoryLocale = {
  ...reading,
  labels: { ...reading.labels, ...INVENTORY },
};
