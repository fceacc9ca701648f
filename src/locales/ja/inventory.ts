import type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';
import { ja as reading } from '../ja.js';
import { INVENTORY } from '../parts/ja/inventory.js';

export type { M2MInventoryLocale } from '../../text/inventory/M2MInventoryLocale.js';

/** Japanese, with the words of the inventory. */
export const ja: M2MInventoryLocale = {
  ...reading,
  labels: { ...reading.labels, ...INVENTORY },
};
