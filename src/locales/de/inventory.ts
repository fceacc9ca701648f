import type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';
import { de as reading } from '../de.js';
import { INVENTORY } from '../parts/de/inventory.js';

export type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';

/** German, with the words of the inventory. */
export const de: M2MInventoryLocale = {
  ...reading,
  labels: { ...reading.labels, ...INVENTORY },
};
