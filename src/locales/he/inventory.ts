import type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';
import { he as reading } from '../he.js';
import { INVENTORY } from '../parts/he/inventory.js';

export type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';

/** Hebrew, with the words of the inventory. Set `dir="rtl"` around the components, or on the page. */
export const he: M2MInventoryLocale = {
  ...reading,
  labels: { ...reading.labels, ...INVENTORY },
};
