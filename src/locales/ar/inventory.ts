import type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';
import { ar as reading } from '../ar.js';
import { INVENTORY } from '../parts/ar/inventory.js';

export type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';

/** Arabic, with the words of the inventory. Set `dir="rtl"` around the components, or on the page. */
export const ar: M2MInventoryLocale = {
  ...reading,
  labels: { ...reading.labels, ...INVENTORY },
};
